package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.Ledger;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Keeps whoever reported out of what a unit reads. Each answer, yes or no, also tells whoever tries
 * names whether they are right: so a refused try is on record, and one person gets only so many
 * answers about one issue on one day. Who rewords in earnest needs two or three; then another
 * coordinator goes on, or the same one tomorrow.
 */
@ApplicationScoped
@Transactional
class Screening {

  static final int TRIES_A_DAY = 6;

  @Inject Reporters reporters;
  @Inject Ledger ledger;
  @Inject RefusedTexts refused;

  /**
   * A text that somebody just wrote.
   *
   * @param issue locked, so that nobody tries many at once
   * @param no what is said at the text's field when it holds a trace of whoever reported
   */
  void admit(String text, Issue issue, By by, Refusal no) {
    if (tries(issue, by) >= TRIES_A_DAY) {
      throw Refusal.tooMany("loop.triedTooOften", issue.number(), TRIES_A_DAY).at(field(no));
    }
    requireNoTrace(text, issue, by, no);
  }

  /** A text that was screened when it was written. */
  void requireNoTrace(String text, Issue issue, By by, Refusal no) {
    if (reporters.remainIn(text, issue.pseudonym())) {
      refused.record(new TextRefused(issue.number(), field(no), by));
      throw no;
    }
  }

  private static String field(Refusal no) {
    return no.field().orElseThrow();
  }

  private long tries(Issue issue, By by) {
    return Stream.of(TextRefused.WHAT, Note.OUTGOING_REVIEWED.name(), Note.ANSWER_PASSED_ON.name())
        .mapToLong(it -> ledger.newest(today(it, issue, by), 0, TRIES_A_DAY).size())
        .sum();
  }

  private static EntryFilter today(String what, Issue issue, By by) {
    var day = Today.dateOf(by.at());
    return new EntryFilter(
        issue.number().subject(),
        what,
        by.name(),
        day.atStartOfDay(Today.ZONE).toInstant(),
        day.plusDays(1).atStartOfDay(Today.ZONE).toInstant());
  }
}
