package bihuan.ways;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A duty as somebody's calendar was told of it last, so that it can be told of every change. */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry {

  @Id private Long id;

  private String account;
  private String number;
  private String title;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "sequence_no")
  private int sequence;

  private boolean cancelled;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected CalendarEntry() {} // JPA

  static CalendarEntry of(String account, String number, Instant at) {
    var entry = new CalendarEntry();
    entry.id = TsidCreator.getTsid().toLong();
    entry.account = account;
    entry.number = number;
    entry.sequence = -1;
    entry.changedAt = at;
    return entry;
  }

  /** It is to be done by this day; a change is a higher number. */
  void stand(String title, LocalDate due, Instant at) {
    if (cancelled || !title.equals(this.title) || !due.equals(this.due)) {
      this.title = title;
      this.due = due;
      change(false, at);
    }
  }

  /** It is not theirs to do any more. */
  void cancel(Instant at) {
    if (!cancelled) {
      change(true, at);
    }
  }

  boolean isOlderThan(Instant before) {
    return cancelled && changedAt.isBefore(before);
  }

  String number() {
    return number;
  }

  DutyEvent row() {
    return new DutyEvent(number, title, due, sequence, cancelled);
  }

  private void change(boolean cancelled, Instant at) {
    this.cancelled = cancelled;
    sequence++;
    changedAt = at;
  }
}
