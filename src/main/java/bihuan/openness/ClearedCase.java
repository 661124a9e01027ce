package bihuan.openness;

import bihuan.classification.Change;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the public reads of an issue that was put right, in the words that the head has cleared.
 *
 * @param id under which others join it; tells neither its number nor when it was filed
 * @param change what is different for everyone, null where it was one case
 * @param lead code of the unit
 * @param since the month in which it was cleared
 */
public record ClearedCase(
    String id,
    String title,
    String reported,
    String done,
    String verdict,
    Change change,
    String lead,
    String process,
    YearMonth since) {

  /** As the query reads it. */
  public ClearedCase(
      long id,
      String title,
      String reported,
      String done,
      String verdict,
      Change change,
      String lead,
      String process,
      LocalDate clearedOn) {
    this(
        Long.toString(id),
        title,
        reported,
        done,
        verdict,
        change,
        lead,
        process,
        YearMonth.from(clearedOn));
  }
}
