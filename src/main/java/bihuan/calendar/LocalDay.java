package bihuan.calendar;

import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day that this city works or keeps free, unlike the rest of the country. */
@Entity
@Table(name = "local_day")
class LocalDay {

  @Id
  @Column(name = "on_day")
  private LocalDate date;

  private boolean working;
  private String reason;

  @Column(name = "set_by")
  private String by;

  @Column(name = "set_at")
  private Instant at;

  protected LocalDay() {} // JPA

  static LocalDay declare(LocalDate date, boolean working, String reason, By by) {
    var day = new LocalDay();
    day.date = date;
    day.working = working;
    day.reason = reason;
    day.by = by.name();
    day.at = by.at();
    return day;
  }

  LocalDayChanged declared() {
    return new LocalDayChanged(date, working, DayAct.DAY_DECLARED, reason, by, at);
  }

  LocalDayChanged withdrawn(String why, By by) {
    return new LocalDayChanged(date, working, DayAct.DAY_WITHDRAWN, why, by.name(), by.at());
  }
}
