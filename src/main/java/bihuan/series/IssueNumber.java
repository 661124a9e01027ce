package bihuan.series;

import bihuan.Reference;
import bihuan.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The number people quote on the telephone: 2026-000042. */
public record IssueNumber(String value) implements Reference, Serializable {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{6,9}");

  public IssueNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw Refusal.unknown("loop.unknown", String.valueOf(value));
    }
  }

  public static IssueNumber of(int year, long sequence) {
    return new IssueNumber("%04d-%06d".formatted(year, sequence));
  }

  /** How the ledger and the evidence speak of it. */
  public String subject() {
    return "issue " + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
