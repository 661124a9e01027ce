package bihuan.vault.screening;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.Ledger;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/** How many answers somebody has had today on texts about one issue; the refused are on record. */
@ApplicationScoped
@Transactional
public class TextTries {

  public static final int A_DAY = 6;

  @Inject Ledger ledger;
  @Inject RefusedTexts refused;

  /**
   * @param admitted acts by which a text was let through, which are answers as well
   */
  public void requireLeft(
      IssueNumber number, By by, String field, Set<? extends Enum<?>> admitted) {
    var acts = Stream.concat(Stream.of(TextRefused.Act.TEXT_REFUSED), admitted.stream());
    if (acts.mapToLong(it -> today(it, number, by)).sum() >= A_DAY) {
      throw Refusal.tooMany("loop.triedTooOften", number, A_DAY).at(field);
    }
  }

  /** A text in this field held a trace of whoever reported; on record whatever becomes of it. */
  public void record(IssueNumber number, String field, By by) {
    refused.record(new TextRefused(number, field, by));
  }

  private long today(Enum<?> act, IssueNumber number, By by) {
    var day = City.day(by.at());
    var filter =
        new EntryFilter(
            number.subject(),
            act.name(),
            by.name(),
            day.atStartOfDay(City.ZONE).toInstant(),
            day.plusDays(1).atStartOfDay(City.ZONE).toInstant());
    return ledger.newest(filter, 0, A_DAY).size();
  }
}
