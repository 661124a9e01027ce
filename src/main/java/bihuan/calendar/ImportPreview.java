package bihuan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What would change with a notice; nothing has changed yet.
 *
 * @param digest names exactly this: whoever confirms says it again
 * @param years those that the notice lists
 * @param remarks what ought to be looked at, though it hinders nothing
 * @param moves open issues that would be due on another day
 */
public record ImportPreview(
    String digest, List<YearChange> years, List<Remark> remarks, OpenDues.Moves moves) {

  /** Something would be another than it is. */
  public boolean isChange() {
    return years.stream().anyMatch(YearChange::changed);
  }

  /** How many days would be another kind of day. */
  public int dayCount() {
    return years.stream().mapToInt(it -> it.days().size()).sum();
  }

  /**
   * A year of the notice.
   *
   * @param version of the list in force, 0 where there is none
   * @param was how certain its days are now
   * @param is how certain they would be
   * @param changed it would get another list, be it with the same days
   * @param days those that would be another kind of day, or for another festival
   */
  public record YearChange(
      int year,
      int version,
      YearStatus was,
      YearStatus is,
      String notice,
      String source,
      boolean changed,
      List<DayChange> days) {}

  /** A day, as it is and as it would be. */
  public record DayChange(LocalDate date, Day was, Day is) {}

  /**
   * Something to look at.
   *
   * @param key of its words
   */
  public record Remark(String key, List<Object> details) {

    static Remark of(String key, Object... details) {
      return new Remark(key, List.of(details));
    }
  }
}
