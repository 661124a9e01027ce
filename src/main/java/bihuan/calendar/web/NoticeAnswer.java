package bihuan.calendar.web;

import bihuan.calendar.ImportPreview;
import bihuan.calendar.ImportPreview.YearChange;
import bihuan.calendar.OpenDues;
import bihuan.calendar.YearStatus;
import bihuan.web.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What would change with a year's notice, or has changed.
 *
 * @param digest names exactly this: whoever confirms says it again
 * @param changed something is another than it was; false where all of it held already
 * @param remarks what ought to be looked at, in the caller's language
 * @param issues open issues due on another day; none in the answer to a confirmation, where they
 *     follow afterwards
 */
public record NoticeAnswer(
    String digest,
    boolean changed,
    List<YearShown> years,
    List<String> remarks,
    OpenDues.Moves issues) {

  /**
   * A year of the notice.
   *
   * @param version of the list that it replaces, 0 where there is none
   * @param changed it gets another list
   * @param days those that become another kind of day
   */
  public record YearShown(
      int year,
      int version,
      YearStatus was,
      YearStatus is,
      String notice,
      String source,
      boolean changed,
      List<DayShown> days) {}

  /** A day and what it was and is, in the caller's language. */
  public record DayShown(LocalDate date, String was, String is) {}

  static NoticeAnswer of(ImportPreview preview, ResourceBundle words) {
    return new NoticeAnswer(
        preview.digest(),
        preview.isChange(),
        preview.years().stream().map(it -> shown(it, words)).toList(),
        preview.remarks().stream()
            .map(it -> Phrases.of(words, it.key(), it.details().toArray()))
            .toList(),
        preview.moves());
  }

  private static YearShown shown(YearChange year, ResourceBundle words) {
    return new YearShown(
        year.year(),
        year.version(),
        year.was(),
        year.is(),
        year.notice(),
        year.source(),
        year.changed(),
        year.days().stream()
            .map(it -> new DayShown(it.date(), Why.of(it.was(), words), Why.of(it.is(), words)))
            .toList());
  }
}
