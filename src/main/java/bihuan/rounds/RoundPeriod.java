package bihuan.rounds;

import bihuan.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From the first day to the last, both counted. */
@Embeddable
class RoundPeriod {

  static final int LONGEST = 366;

  @Column(name = "begins")
  LocalDate begins;

  @Column(name = "ends")
  LocalDate ends;

  protected RoundPeriod() {} // JPA

  static RoundPeriod of(LocalDate begins, LocalDate ends) {
    if (begins == null) {
      throw Refusal.invalid("rounds.missing.begins").at("begins");
    }
    if (ends == null) {
      throw Refusal.invalid("rounds.missing.ends").at("ends");
    }
    if (ends.isBefore(begins)) {
      throw Refusal.invalid("rounds.endsBeforeItBegins").at("ends");
    }
    if (ends.isAfter(begins.plusDays(LONGEST))) {
      throw Refusal.invalid("rounds.tooLong").at("ends");
    }
    var period = new RoundPeriod();
    period.begins = begins;
    period.ends = ends;
    return period;
  }

  boolean isOver(LocalDate today) {
    return today.isAfter(ends);
  }

  boolean hasBegun(LocalDate today) {
    return !today.isBefore(begins);
  }
}
