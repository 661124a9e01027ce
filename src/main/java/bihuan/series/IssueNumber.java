package bihuan.series;

import bihuan.Reference;
import bihuan.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number people quote on the telephone: 2026-4829157. Within its year it tells nothing of when
 * it was given; the last digit is a check, so that a slip of the tongue is never somebody else's
 * issue. Six digits are of the first release, which counted.
 */
public record IssueNumber(String value) implements Reference, Serializable {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{6,9}");
  private static final int DIGITS_OF_THE_FIRST_RELEASE = 6;
  private static final int DIGITS_BEGIN = 5;

  /** Before all others. */
  public static final IssueNumber LEAST = new IssueNumber("0000-000000");

  public IssueNumber {
    if (value == null
        || !FORM.matcher(value).matches()
        || !isInOrder(value.substring(DIGITS_BEGIN))) {
      throw Refusal.unknown("loop.unknown", String.valueOf(value));
    }
  }

  /**
   * @param digits at least six, without the check
   */
  static IssueNumber of(int year, String digits) {
    return new IssueNumber("%04d-%s%d".formatted(year, digits, check(digits)));
  }

  private static boolean isInOrder(String digits) {
    var last = digits.length() - 1;
    return digits.length() == DIGITS_OF_THE_FIRST_RELEASE
        || check(digits.substring(0, last)) == digits.charAt(last) - '0';
  }

  /** ISO/IEC 7064, MOD 11,10. */
  private static int check(String digits) {
    var product = 10;
    for (var digit : digits.toCharArray()) {
      var sum = (product + digit - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
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
