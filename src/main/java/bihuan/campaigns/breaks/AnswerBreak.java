package bihuan.campaigns.breaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Somebody has begun to answer and goes on elsewhere. What they wrote is shut with a code that only
 * they hold; the row tells the day and nothing of them.
 */
@Entity
@Table(name = "campaign_break")
class AnswerBreak {

  static final int DAYS = 7;

  @Id private String mark;

  private byte[] sealed;

  @Column(name = "kept_on")
  private LocalDate keptOn;

  protected AnswerBreak() {} // JPA

  static AnswerBreak of(String mark) {
    var pause = new AnswerBreak();
    pause.mark = mark;
    return pause;
  }

  void keep(byte[] sealed, LocalDate today) {
    this.sealed = sealed;
    this.keptOn = today;
  }

  boolean isOver(LocalDate today) {
    return lastDay().isBefore(today);
  }

  LocalDate lastDay() {
    return keptOn.plusDays(DAYS);
  }

  byte[] sealed() {
    return sealed;
  }
}
