package bihuan.lessons;

import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * What notices need of a lesson in one unit.
 *
 * @param id of the unit's answer
 * @param number of the issue, which the unit never reads
 */
public record LessonSummary(
    String id, IssueNumber number, String title, String unit, LocalDate due) {

  /** As the ledger and the notices name it. */
  public String subject() {
    return Reply.subject(id);
  }
}
