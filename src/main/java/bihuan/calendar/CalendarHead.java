package bihuan.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often the calendar has been changed; held by whoever changes it until that is done. */
@Entity
@Table(name = "calendar_head")
class CalendarHead {

  static final int ONE = 1;

  @Id private Integer id;

  private long changes;

  protected CalendarHead() {} // JPA

  long changes() {
    return changes;
  }

  void change() {
    changes++;
  }
}
