package bihuan.notices;

import bihuan.Ids;
import bihuan.city.City;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Somebody is told something about an issue, a task, a round. */
@Entity
@Table(name = "notice")
class Notice {

  @Id private Long id;

  private String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "matter")
  private NoticeType type;

  private String subject;

  private String title;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "at_time")
  private Instant at;

  /** Kept out of the table: of a unit's notice it holds the day alone. */
  @Transient private Instant moment;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notice() {} // JPA

  /**
   * @param subject as the ledger names it: {@code issue 2026-000042}
   * @param due when it must be done, null where that is not what it tells
   */
  static Notice to(
      NoticeAddress address,
      NoticeType type,
      String subject,
      String title,
      LocalDate due,
      Instant at) {
    var notice = new Notice();
    notice.id = Ids.unguessable();
    notice.address = address.text();
    notice.type = type;
    notice.subject = subject;
    notice.title = title;
    notice.due = due;
    notice.moment = at;
    notice.at =
        type.isOfTheDay() || address.isOfUnit()
            ? City.day(at).atStartOfDay(City.ZONE).toInstant()
            : at;
    return notice;
  }

  /**
   * Of a reporter it is not kept when they read: two pseudonyms read at one moment would be one
   * person's.
   */
  void read(NoticeAddress reader, Instant now) {
    if (readAt == null) {
      readAt = isTo(reader) ? now : at;
    }
  }

  boolean isTo(NoticeAddress address) {
    return this.address.equals(address.text());
  }

  String address() {
    return address;
  }

  NoticeWritten written() {
    return new NoticeWritten(id, address, type, subject, moment);
  }

  /**
   * @param provisional that a day counts on a year that is not announced
   */
  NoticeRow row(Predicate<LocalDate> provisional) {
    return new NoticeRow(
        id.toString(),
        type,
        subject,
        title,
        due,
        due != null && provisional.test(due),
        at,
        readAt != null);
  }
}
