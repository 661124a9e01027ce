package bihuan.notices;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody is told something about an issue, a task, a round. */
@Entity
@Table(name = "notice")
public class Notice {

  @Id private Long id;

  private String address;

  @Enumerated(EnumType.STRING)
  private Matter matter;

  private String subject;

  private String title;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "at_time")
  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  protected Notice() {} // JPA

  /**
   * @param subject as the ledger names it: {@code issue 2026-000042}
   * @param due when it must be done, null where that is not what it tells
   */
  static Notice to(
      Address address, Matter matter, String subject, String title, LocalDate due, Instant at) {
    var notice = new Notice();
    notice.id = TsidCreator.getTsid().toLong();
    notice.address = address.text();
    notice.matter = matter;
    notice.subject = subject;
    notice.title = title;
    notice.due = due;
    notice.at = at;
    notice.delivery = Delivery.INBOX;
    return notice;
  }

  /**
   * Of a reporter it is not kept when they read: two pseudonyms read at one moment would be one
   * person's.
   */
  void read(Address reader, Instant now) {
    if (readAt == null) {
      readAt = isTo(reader) ? now : at;
    }
  }

  boolean isTo(Address address) {
    return this.address.equals(address.text());
  }

  String address() {
    return address;
  }

  NoticeRow row() {
    return new NoticeRow(id.toString(), matter, subject, title, due, at, readAt != null);
  }
}
