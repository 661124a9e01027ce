package bihuan.calendar;

import java.time.Instant;

/**
 * An edition of a year's list.
 *
 * @param year 2000 to 2099
 * @param version from 1
 * @param notice the number of the notice, empty where none is known
 * @param source where it was read, empty where that is not known
 * @param by the account that brought it; {@code bihuan} for what came with the product or by the
 *     command
 * @param days how many days it has that are not as the week says
 */
public record YearRow(
    int year,
    int version,
    YearStatus status,
    String notice,
    String source,
    String by,
    Instant at,
    int days) {

  /** It can be opened. */
  public boolean isLinked() {
    return source.startsWith("https://") || source.startsWith("http://");
  }
}
