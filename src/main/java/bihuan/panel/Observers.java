package bihuan.panel;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Spelling;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.ledger.Deed;
import bihuan.privacy.PrivacyNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** All members of the panel, past ones included. */
@ApplicationScoped
@Transactional
public class Observers {

  private static final String OF_ACCOUNT = "select o from Observer o where o.account = :account";

  private static final String OF_ACCOUNTS = "select o from Observer o where o.account in :accounts";

  private static final String SERVING =
      """
      select o from Observer o
      where o.membership = bihuan.panel.Membership.SERVING and o.until >= :day
      order by o.until, o.id
      """;

  private static final String NAMED =
      """
      select new bihuan.panel.Named(o.id, o.name, o.nameEn, o.organisation) from Observer o
      where (:category is null or o.category = :category)
        and (:membership is null or o.membership = :membership)
        and (:officer is null or o.experienceOfficer = :officer)
        and (:district is null or concat(o.districts, '') = '' or concat(o.districts, '') like :district)
        and (:interest is null or concat(o.interests, '') like :interest)
      """;

  private static final String THESE = "select o from Observer o where o.id in :ids";

  private static final String ALL =
      "select new bihuan.panel.Named(o.id, o.name, o.nameEn, o.organisation) from Observer o";

  private static final String RUN_OUT =
      """
      select o from Observer o
      where o.membership = bihuan.panel.Membership.SERVING and o.until < :day
      order by o.until, o.id
      """;

  private static final String LEFT =
      "select o.id from Observer o where o.leftOn < :day and o.name <> :nobody";

  @PersistenceContext EntityManager em;

  @Inject Undertakings undertakings;
  @Inject PrivacyNotices notices;
  @Inject Contacts contacts;
  @Inject Clock clock;
  @Inject Event<Deed> deeds;

  /** Refuses unless the actor's term and undertaking are in force. */
  public void requireInForce(By by) {
    var observer =
        named(by.name())
            .filter(it -> it.isInTerm(by.day()))
            .orElseThrow(() -> Refusal.forbidden("panel.notInTerm"));
    if (!observer.hasAgreedTo(undertakings.inForce(by.day()).version())) {
      throw Refusal.forbidden("panel.undertakingMissing");
    }
  }

  /** The actor is in service and the term runs today. */
  public boolean isInTerm(By by) {
    return named(by.name()).filter(it -> it.isInTerm(by.day())).isPresent();
  }

  /** The actor agreed to the undertaking in force; nobody else needs to. */
  public boolean hasAgreed(By by) {
    var inForce = undertakings.inForce(by.day()).version();
    return named(by.name()).filter(it -> it.hasAgreedTo(inForce)).isPresent();
  }

  /**
   * In term, and the undertaking in force is still to be agreed to: nothing is taken until then.
   */
  public boolean owesUndertaking(By by) {
    return isInTerm(by) && !hasAgreed(by);
  }

  public void agree(By by) {
    var observer = named(by.name()).orElseThrow(() -> Refusal.forbidden("panel.notInTerm"));
    deeds.fire(observer.agree(undertakings.inForce(by.day()), by.at()));
    notices.readBy(by.name(), by.at());
  }

  /**
   * Whoever may be sent out on any of these days: in term, the undertaking accepted, not on leave.
   */
  public List<AvailableObserver> available(LocalDate from, LocalDate until) {
    var text = undertakings.inForce(from).version();
    return withLeaves(SERVING)
        .setParameter("day", until)
        .getResultStream()
        .filter(it -> it.isAvailable(from, until) && it.hasAgreedTo(text))
        .map(Observer::candidate)
        .toList();
  }

  /** There is a day among these on which they are not on leave. */
  public boolean isThere(String account, LocalDate from, LocalDate until) {
    return named(account).filter(it -> it.isThere(from, until)).isPresent();
  }

  /** The member of the panel who signs in with this account, whether in service or not. */
  public Optional<ObserverRow> find(String account) {
    return named(account).map(it -> it.row(City.day(clock.instant())));
  }

  /**
   * A list for the office, by name, as pinyin has it: the same on every database.
   *
   * @param after the id of the last one on the page before, null for the first
   */
  public List<ObserverRow> list(ObserverFilter filter, String after, int most, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var last = Optional.ofNullable(after).map(this::get).map(Named::of);
    var ids =
        named(filter)
            .filter(it -> last.isEmpty() || Named.IN_ORDER.compare(it, last.get()) > 0)
            .limit(most)
            .map(Named::id)
            .toList();
    return rows(ids, by.day());
  }

  /** How many a list shows in all. */
  public long count(ObserverFilter filter, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return named(filter).count();
  }

  private Stream<Named> named(ObserverFilter filter) {
    var text = Spelling.alike(filter.text());
    return em.createQuery(NAMED, Named.class)
        .setParameter("category", filter.category())
        .setParameter("membership", filter.membership())
        .setParameter("officer", filter.experienceOfficer())
        .setParameter("district", amongDistricts(filter.district()))
        .setParameter("interest", among(filter.interest()))
        .getResultStream()
        .filter(it -> it.says(text))
        .sorted(Named.IN_ORDER);
  }

  private List<ObserverRow> rows(List<Long> ids, LocalDate today) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var read =
        withLeaves(THESE)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(Observer::id, it -> it.row(today)));
    return ids.stream().map(read::get).toList();
  }

  /** A member of the panel for the office, or themselves. */
  public ObserverView view(String id, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return view(get(id), by.at());
  }

  /** Oneself; empty for whoever is not on the panel. */
  public Optional<ObserverView> own(By by) {
    return named(by.name()).map(it -> view(it, by.at()));
  }

  private ObserverView view(Observer observer, Instant at) {
    return observer.view(City.day(at));
  }

  /** Tells of a name and an organisation whether such a member is known, however spelt. */
  public BiPredicate<String, String> known() {
    var known =
        em.createQuery(ALL, Named.class)
            .getResultStream()
            .map(it -> Named.person(it.name(), it.organisation()))
            .collect(toSet());
    return (name, organisation) -> known.contains(Named.person(name, organisation));
  }

  /** Whom the office asks or appoints; unknown where there is no such member. */
  public Appointee appointee(String id) {
    return get(id).appointee();
  }

  /** The member who signs in with this account; empty where there is none. */
  public Optional<Appointee> appointeeOf(String account) {
    return named(account).map(Observer::appointee);
  }

  /** The ids of members by their accounts; those without are missing. */
  public Map<String, String> idsOf(Set<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : em.createQuery(OF_ACCOUNTS, Observer.class)
            .setParameter("accounts", accounts)
            .getResultStream()
            .collect(toMap(Observer::account, it -> it.id().toString()));
  }

  /** The ids of those who left before this day and are still called by their names. */
  public List<Long> leftBefore(LocalDate day) {
    return em.createQuery(LEFT, Long.class)
        .setParameter("day", day)
        .setParameter("nobody", Observer.NOBODY)
        .getResultList();
  }

  /** Forgets who they were and how they were reached; answers how many. */
  public int erase(List<Long> left) {
    for (var it : left) {
      var observer = em.find(Observer.class, it);
      contacts.keep(observer, Contact.NONE);
      observer.erase();
    }
    return left.size();
  }

  /** All in service, their leaves read along. */
  List<Observer> serving() {
    return withLeaves(SERVING).setParameter("day", LocalDate.EPOCH).getResultList();
  }

  List<Observer> runOut(LocalDate today) {
    return em.createQuery(RUN_OUT, Observer.class).setParameter("day", today).getResultList();
  }

  Optional<Observer> named(String account) {
    return account == null || account.isEmpty()
        ? Optional.empty()
        : em.createQuery(OF_ACCOUNT, Observer.class)
            .setParameter("account", account)
            .getResultStream()
            .findFirst();
  }

  Observer get(String id) {
    return Ids.read(id)
        .map(it -> em.find(Observer.class, it))
        .orElseThrow(() -> Refusal.unknown("panel.unknown"));
  }

  /** Nobody else changes them until this transaction ends. */
  Observer hold(String id) {
    var observer = get(id);
    em.refresh(observer, LockModeType.PESSIMISTIC_WRITE);
    return observer;
  }

  void add(Observer observer) {
    em.persist(observer);
  }

  /** Reads the leaves of all that are found at once. */
  private TypedQuery<Observer> withLeaves(String query) {
    return em.createQuery(query, Observer.class)
        .setHint("eclipselink.batch", "o.leaves")
        .setHint("eclipselink.batch.type", "IN");
  }

  private static String among(Enum<?> constant) {
    return constant == null ? null : "%|" + constant.name() + "|%";
  }

  private static String amongDistricts(District district) {
    return district == null ? null : "%|" + district.code() + "|%";
  }
}
