package bihuan.letters;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.panel.Appointee;
import bihuan.panel.AppointmentChanged;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Observers;
import bihuan.series.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
      "select l from Letter l where l.observer = :observer order by l.number desc";

  @PersistenceContext EntityManager em;

  @Inject Observers observers;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  /** What the public may know of a letter it holds in its hands; empty where it is none of ours. */
  public Optional<LetterView> check(String code, Instant at) {
    return em.createQuery(WITH_CODE, Letter.class)
        .setParameter("code", Signs.stripped(code))
        .getResultStream()
        .findFirst()
        .map(it -> it.view(City.day(at)));
  }

  /** Takes the names out of the letters of these members, by their ids; the letters stand. */
  public void forgetNames(List<Long> members) {
    for (var member : members) {
      em.createQuery(OF_OBSERVER, Letter.class)
          .setParameter("observer", member)
          .getResultStream()
          .forEach(Letter::forgetName);
    }
  }

  /** A letter for the office or the person it appoints; unknown to anybody else. */
  public LetterView read(String number, By by) {
    return Optional.ofNullable(number)
        .map(it -> em.find(Letter.class, it))
        .filter(
            it ->
                by.actor().role() != Role.NONE && (by.actor().role().isOfOffice() || isOf(it, by)))
        .map(it -> it.view(by.day()))
        .orElseThrow(() -> Refusal.unknown("letters.unknown"));
  }

  /** Somebody's letters for the office, the newest first. */
  public List<LetterView> of(String observer, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return views(observers.appointee(observer), by.at());
  }

  /** One's own letters, the newest first. */
  public List<LetterView> own(By by) {
    return observers.appointeeOf(by.name()).map(it -> views(it, by.at())).orElse(List.of());
  }

  void hear(@Observes AppointmentChanged changed) {
    issue(observers.appointee(changed.observer()), changed.hand());
  }

  void hear(@Observes ObserverLeft left) {
    revoke(observers.appointee(left.observer()), left.hand());
  }

  /** Issues the letter that says what is true now; those that say otherwise are revoked. */
  private void issue(Appointee observer, By by) {
    var before = all(observer);
    if (before.stream().anyMatch(it -> !it.isRevoked() && it.saysTheSameAs(observer))) {
      return;
    }
    revoke(observer, by);
    var letter = Letter.issue(nextNumber(by.day().getYear()), observer, by);
    em.persist(letter);
    deeds.fire(deed(LetterAct.LETTER_ISSUED, observer, letter.view(by.day()), by));
  }

  private void revoke(Appointee observer, By by) {
    var day = by.day();
    all(observer).stream()
        .filter(it -> it.view(day).state().isOpen())
        .forEach(
            it -> {
              it.revoke(day);
              deeds.fire(deed(LetterAct.LETTER_REVOKED, observer, it.view(day), by));
            });
  }

  private List<LetterView> views(Appointee observer, Instant at) {
    return all(observer).stream().map(it -> it.view(City.day(at))).toList();
  }

  private List<Letter> all(Appointee observer) {
    return em.createQuery(OF_OBSERVER, Letter.class)
        .setParameter("observer", Long.valueOf(observer.id()))
        .getResultList();
  }

  private boolean isOf(Letter letter, By by) {
    return observers.appointeeOf(by.name()).filter(letter::isOf).isPresent();
  }

  private String nextNumber(int year) {
    return "%d-%04d".formatted(year, series.next("letter", year));
  }

  private static LetterDeed deed(LetterAct act, Appointee observer, LetterView letter, By by) {
    return new LetterDeed(
        observer.id(),
        act,
        by,
        new TreeMap<>(Map.of("letter", letter.number(), "until", letter.until().toString())));
  }
}
