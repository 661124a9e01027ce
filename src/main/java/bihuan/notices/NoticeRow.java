package bihuan.notices;

import bihuan.city.City;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice as its reader sees it.
 *
 * @param subject what it is about, as the ledger names it: {@code issue 2026-000042}, {@code task
 *     42}, {@code round 7}
 * @param title of the subject, in the words this reader may read
 * @param at the beginning of the day where only that is told: whatever a unit hears of. Within such
 *     a day the order is one of chance
 * @param due when it must be done, null where that is not what it tells
 * @param provisional days are counted for it of a year that is not announced yet: it may still move
 */
public record NoticeRow(
    String id,
    NoticeType type,
    String subject,
    String title,
    LocalDate due,
    boolean provisional,
    Instant at,
    boolean read)
    implements Serializable {

  /** The subject without its kind: an issue's number, a task's id. */
  public String subjectName() {
    return subject.substring(subject.indexOf(' ') + 1);
  }

  public LocalDate day() {
    return City.day(at);
  }

  /** The day is told, and no moment of it. */
  public boolean ofTheDay() {
    return at.equals(day().atStartOfDay(City.ZONE).toInstant());
  }

  public boolean aboutIssue() {
    return subject.startsWith("issue ");
  }
}
