package bihuan.panel;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days on which a member of the panel is away, both ends counted. Taken back before it begins it
 * counts for nothing; cut short it counts for the days that were.
 */
@Entity
@Table(name = "observer_leave")
class Leave {

  /** No leave is longer, in days: whoever mistypes a year is told. */
  static final int LONGEST = 366;

  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "observer_id")
  private Observer observer;

  @Column(name = "first_day")
  private LocalDate first;

  @Column(name = "last_day")
  private LocalDate last;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "stated_by")
  private String statedBy;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  protected Leave() {} // JPA

  static Leave of(Observer observer, LocalDate first, LocalDate last, By by) {
    if (first == null) {
      throw Refusal.invalid("panel.leave.first").at("leaveFrom");
    }
    if (last == null || last.isBefore(first)) {
      throw Refusal.invalid("panel.leave.last").at("leaveUntil");
    }
    if (last.isAfter(first.plusDays(LONGEST - 1))) {
      throw Refusal.invalid("panel.leave.tooLong", LONGEST).at("leaveUntil");
    }
    var leave = new Leave();
    leave.id = Ids.unguessable();
    leave.observer = observer;
    leave.first = first;
    leave.last = last;
    leave.statedAt = by.at();
    leave.statedBy = by.name();
    return leave;
  }

  /** Taken back where no day of it has passed, else over since yesterday. */
  void end(By by) {
    var today = by.day();
    if (!state(today).isOpen()) {
      throw Refusal.conflict("panel.leave.over", first, last);
    }
    if (first.isBefore(today)) {
      last = today.minusDays(1);
    } else {
      takenBackAt = by.at();
    }
  }

  LeaveState state(LocalDate today) {
    if (takenBackAt != null) {
      return LeaveState.TAKEN_BACK;
    }
    if (today.isBefore(first)) {
      return LeaveState.COMING;
    }
    return today.isAfter(last) ? LeaveState.OVER : LeaveState.RUNNING;
  }

  /** Some day from the first to the last belongs to it. */
  boolean meets(LocalDate from, LocalDate until) {
    return takenBackAt == null && !first.isAfter(until) && !last.isBefore(from);
  }

  boolean is(String id) {
    return this.id.toString().equals(id);
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  LeaveRow row(LocalDate today) {
    return new LeaveRow(id.toString(), first, last, state(today));
  }
}
