package bihuan.ways;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.loop.Stage;
import bihuan.rounds.CalendarClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody has to do by which day, for their calendar, and what became of what it was told
 * before. Reporters have none: whoever got hold of the address would read what they reported.
 */
@ApplicationScoped
@Transactional
public class DutyCalendars {

  private static final int MOST = 200;

  /** What was cancelled stays crossed out for so long. */
  private static final Duration CROSSED_OUT = Duration.ofDays(60);

  private static final String OF_ACCOUNT =
      "select e from CalendarEntry e where e.account = :account order by e.number";

  private static final String FORGET = "delete from CalendarEntry e where e.account = :account";

  @PersistenceContext EntityManager em;

  @Inject Accounts accounts;
  @Inject IssueLists lists;
  @Inject Choices choices;

  /** The next two hundred, and what was cancelled lately; brought up to date by asking. */
  public List<DutyEvent> of(String account, Instant now) {
    var owner =
        accounts.find(account).map(it -> new Actor(it.name(), it.role(), it.unit())).orElseThrow();
    var known =
        em.createQuery(OF_ACCOUNT, CalendarEntry.class)
            .setParameter("account", account)
            .getResultStream()
            .collect(toMap(CalendarEntry::number, identity()));
    var gone = new HashMap<>(known);
    duties(owner, now).forEach(it -> stand(it, owner, known, gone, now));
    gone.values().forEach(it -> it.cancel(now));
    forget(known, now);
    return known.values().stream().map(CalendarEntry::row).toList();
  }

  /** What a calendar was told is of no use once it asks no more. */
  void forget(@Observes CalendarClosed closed) {
    em.createQuery(FORGET).setParameter("account", closed.account()).executeUpdate();
  }

  /** In which the owner of a calendar reads. */
  public Locale language(String account, Instant now) {
    return choices.chosen(account, now).language().locale();
  }

  private void stand(
      IssueRow row,
      Actor owner,
      Map<String, CalendarEntry> known,
      Map<String, CalendarEntry> gone,
      Instant now) {
    var number = row.number().value();
    gone.remove(number);
    known
        .computeIfAbsent(number, it -> begun(owner.name(), it, now))
        .stand(owner.role().isOfUnit() ? row.title() : "", row.lamp().due(), now);
  }

  private CalendarEntry begun(String account, String number, Instant now) {
    var entry = CalendarEntry.of(account, number, now);
    em.persist(entry);
    return entry;
  }

  private void forget(Map<String, CalendarEntry> known, Instant now) {
    var old = known.values().stream().filter(it -> it.isOlderThan(now.minus(CROSSED_OUT))).toList();
    old.forEach(
        it -> {
          em.remove(it);
          known.remove(it.number());
        });
  }

  private Stream<IssueRow> duties(Actor owner, Instant now) {
    var wanted =
        switch (owner.role()) {
          case CASE_HANDLER, APPROVER, COORDINATOR -> IssueFilter.of(Preset.MINE_TO_DO);
          case CALL_BACK_OFFICER -> IssueFilter.at(Stage.VERIFYING);
          default -> null;
        };
    return wanted == null
        ? Stream.empty()
        : lists.list(wanted, owner, now, MOST).rows().stream()
            .filter(it -> it.lamp().due() != null);
  }
}
