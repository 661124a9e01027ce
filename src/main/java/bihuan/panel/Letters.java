package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All letters of appointment ever issued. */
@ApplicationScoped
@Transactional
public class Letters {

  private static final String WITH_CODE = "select l from Letter l where l.checkCode = :code";

  private static final String OF_OBSERVER =
      "select l from Letter l where l.observer.id = :observer order by l.number desc";

  @PersistenceContext EntityManager em;

  @Inject Observers observers;
  @Inject Event<Deed> deeds;

  /** What the public may know of a letter it holds in its hands; empty where it is none of ours. */
  public Optional<LetterView> check(String code, Instant at) {
    return em.createQuery(WITH_CODE, Letter.class)
        .setParameter("code", code == null ? "" : code.strip())
        .getResultStream()
        .findFirst()
        .map(it -> it.view(Observers.dayOf(at)));
  }

  /** A letter for the office or the person it appoints; unknown to anybody else. */
  public LetterView read(String number, By by) {
    return Optional.ofNullable(number)
        .map(it -> em.find(Letter.class, it))
        .filter(
            it ->
                by.actor().role() != Role.NONE
                    && (by.actor().role().isOfOffice() || by.name().equals(it.account())))
        .map(it -> it.view(Observers.dayOf(by.at())))
        .orElseThrow(() -> Refusal.unknown("panel.letter.unknown"));
  }

  /** Somebody's letters for the office, the newest first. */
  public List<LetterView> of(String observer, By by) {
    Observers.requireOffice(by.actor());
    return views(observers.get(observer), by.at());
  }

  /** One's own letters, the newest first. */
  public List<LetterView> own(By by) {
    return observers.named(by.name()).map(it -> views(it, by.at())).orElse(List.of());
  }

  /** Issues the letter that says what is true now; those that say otherwise are revoked. */
  void issue(Observer observer, By by) {
    var before = all(observer);
    if (before.stream().anyMatch(it -> !it.isRevoked() && it.saysTheSameAs(observer))) {
      return;
    }
    revoke(observer, by);
    var letter = Letter.issue(nextNumber(Observers.dayOf(by.at())), observer, by);
    em.persist(letter);
    deeds.fire(deed("LETTER_ISSUED", observer, letter.view(Observers.dayOf(by.at())), by));
  }

  void revoke(Observer observer, By by) {
    var day = Observers.dayOf(by.at());
    all(observer).stream()
        .filter(it -> it.view(day).state() == LetterState.IN_FORCE)
        .forEach(
            it -> {
              it.revoke(day);
              deeds.fire(deed("LETTER_REVOKED", observer, it.view(day), by));
            });
  }

  private List<LetterView> views(Observer observer, Instant at) {
    return all(observer).stream().map(it -> it.view(Observers.dayOf(at))).toList();
  }

  private List<Letter> all(Observer observer) {
    return em.createQuery(OF_OBSERVER, Letter.class)
        .setParameter("observer", observer.id())
        .getResultList();
  }

  private String nextNumber(LocalDate day) {
    var counter = em.find(LetterCounter.class, day.getYear(), LockModeType.PESSIMISTIC_WRITE);
    return "%d-%04d".formatted(day.getYear(), counter.next());
  }

  private static PanelDeed deed(String what, Observer observer, LetterView letter, By by) {
    return new PanelDeed(
        observer.id().toString(),
        what,
        by,
        new TreeMap<>(Map.of("letter", letter.number(), "until", letter.until().toString())));
  }
}
