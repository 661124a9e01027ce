package bihuan.notices;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the clock has already done about something on account of one day, so as to do it once. */
@Entity
@Table(name = "notice_occasion")
class ReminderRecord {

  @Id private Long id;

  private String subject;

  private String what;

  @Column(name = "on_day")
  private LocalDate day;

  protected ReminderRecord() {} // JPA

  static ReminderRecord of(String subject, String what, LocalDate day) {
    var reminder = new ReminderRecord();
    reminder.id = TsidCreator.getTsid().toLong();
    reminder.subject = subject;
    reminder.what = what;
    reminder.day = day;
    return reminder;
  }
}
