package bihuan.rounds;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.city.District;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a coordinator lays down for a round.
 *
 * @param title one line, at most 120 characters
 * @param processes codes, at least one
 * @param districts at least one
 * @param forms at least one
 * @param script what to try and to look at, at most 4,000 characters
 */
public record RoundTerms(
    String title,
    RoundKind kind,
    LocalDate begins,
    LocalDate ends,
    Set<String> processes,
    Set<District> districts,
    Set<VisitForm> forms,
    String script) {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_SCRIPT = 4000;

  public RoundTerms {
    title = Signs.stripped(title);
    script = Signs.stripped(script);
    if (title.isEmpty()) {
      throw Refusal.invalid("rounds.missing.title").at("title");
    }
    if (Require.length(title) > LONGEST_TITLE) {
      throw Refusal.invalid("rounds.longText", LONGEST_TITLE).at("title");
    }
    if (Require.length(script) > LONGEST_SCRIPT) {
      throw Refusal.invalid("rounds.longText", LONGEST_SCRIPT).at("script");
    }
    if (kind == null) {
      throw Refusal.invalid("rounds.missing.kind").at("kind");
    }
    RoundPeriod.of(begins, ends);
    processes = some(processes, "processes");
    districts = some(districts, "districts");
    forms = some(forms, "forms");
  }

  private static <T> Set<T> some(Set<T> chosen, String field) {
    if (chosen == null || chosen.isEmpty()) {
      throw Refusal.invalid("rounds.missing." + field).at(field);
    }
    return Set.copyOf(chosen);
  }
}
