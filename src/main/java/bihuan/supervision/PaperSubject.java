package bihuan.supervision;

import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * What a paper is about.
 *
 * @param title of the issue, as it was reviewed for units
 * @param letter the city does not direct the unit: it is written to
 * @param due the day on which the unit owed something
 */
record PaperSubject(IssueNumber number, String title, String unit, boolean letter, LocalDate due) {

  /** As a paper names it: by number and reviewed title alone. */
  String named() {
    return number + "《" + title + "》";
  }
}
