package bihuan.parties;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Terms of observers and experience officers, and their undertakings. */
@ApplicationScoped
@Transactional
public class Appointments {

  /** The text in force; its words are {@code parties.undertaking.text}. */
  public static final String UNDERTAKING = "2026-1";

  private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  @PersistenceContext EntityManager em;

  @Inject Event<Deed> deeds;

  public boolean isKnown(String account) {
    return em.find(Appointment.class, account) != null;
  }

  public void appoint(String account, LocalDate from, LocalDate until) {
    em.persist(Appointment.of(account, from, until));
  }

  /** Refuses unless the actor's term and undertaking are in force. */
  public void requireInForce(By by) {
    if (!isInTerm(by)) {
      throw Refusal.forbidden("parties.notInTerm");
    }
    if (!hasAgreed(by)) {
      throw Refusal.forbidden("parties.undertakingMissing");
    }
  }

  /** The actor has been appointed and the term runs today. */
  public boolean isInTerm(By by) {
    return find(by).filter(it -> it.isInTerm(LocalDate.ofInstant(by.at(), CITY))).isPresent();
  }

  /** The actor agreed to the undertaking in force; nobody else needs to. */
  public boolean hasAgreed(By by) {
    return find(by).filter(it -> it.hasAgreedTo(UNDERTAKING)).isPresent();
  }

  public void agree(By by) {
    var appointment = find(by).orElseThrow(() -> Refusal.forbidden("parties.notInTerm"));
    deeds.fire(appointment.agree(UNDERTAKING, by.at()));
  }

  private Optional<Appointment> find(By by) {
    return Optional.ofNullable(em.find(Appointment.class, by.name()));
  }
}
