package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A time that did not count for one clock. */
@Embeddable
public class Pause {

  /** Why a clock stood still. */
  public enum Reason {
    RULING,
    SUSPENSION
  }

  @Column(name = "position_no", nullable = false)
  private int position;

  @Column(name = "deadline_no")
  private int deadline;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Reason reason;

  @Column(name = "began_on")
  private LocalDate began;

  @Column(name = "ended_on")
  private LocalDate ended;

  @Column(name = "most_days")
  private int most;

  protected Pause() {} // JPA

  /**
   * @param most working days that it may give back
   */
  static Pause of(
      Reason reason, int position, Deadline deadline, LocalDate began, LocalDate ended, int most) {
    var pause = new Pause();
    pause.position = position;
    pause.deadline = deadline.position();
    pause.reason = reason;
    pause.began = began;
    pause.ended = ended;
    pause.most = most;
    return pause;
  }

  /** Working days that it gives back. */
  int days(WorkingDays calendar) {
    return Math.min(calendar.between(began, ended), most);
  }

  Explanation.Stood explained(WorkingDays calendar) {
    return new Explanation.Stood(reason, began, ended, days(calendar));
  }

  boolean isOf(Deadline deadline) {
    return this.deadline == deadline.position();
  }

  /** The same time, for the clock that takes the other's place. */
  Pause of(Deadline deadline) {
    return of(reason, position, deadline, began, ended, most);
  }

  boolean isSuspension() {
    return reason == Reason.SUSPENSION;
  }
}
