package bihuan.parties;

import bihuan.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An observer's or experience officer's term, and the undertaking they agreed to before they began.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

  @Id private String account;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  private String undertaking;

  @Column(name = "undertaken_at")
  private Instant undertakenAt;

  protected Appointment() {} // JPA

  static Appointment of(String account, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw Refusal.invalid("parties.termEndsBeforeItBegins").at("until");
    }
    var appointment = new Appointment();
    appointment.account = account;
    appointment.from = from;
    appointment.until = until;
    return appointment;
  }

  UndertakingAgreed agree(String version, Instant at) {
    undertaking = version;
    undertakenAt = at;
    return new UndertakingAgreed(account, version, at);
  }

  boolean isInTerm(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  boolean hasAgreedTo(String version) {
    return version.equals(undertaking);
  }
}
