package bihuan.access;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All accounts: the only class that knows how they are stored. */
@ApplicationScoped
@Transactional
public class Accounts {

  /** The longest list at once. */
  public static final int PAGE = 50;

  private static final String NAMED = "select a from Account a where a.name = :name";

  private static final String LIST =
      """
      select a from Account a
      where a.name > :after
        and (:role is null or a.role = :role)
        and (:unit is null or a.unit = :unit)
        and (:standing is null
          or (:standing = 'DISABLED' and a.disabled = true)
          or (:standing = 'UNAPPOINTED' and a.disabled = false and a.role = bihuan.access.Role.NONE)
          or (:standing = 'ACTIVE' and a.disabled = false and a.role <> bihuan.access.Role.NONE))
      order by a.name
      """;

  private static final String WITH_ROLE =
      "select a.name from Account a where a.role = :role and a.disabled = false order by a.name";

  private static final String OF_UNIT =
      """
      select a.name from Account a
      where a.role = :role and a.unit = :unit and a.disabled = false
      order by a.name
      """;

  private static final String SHUT =
      "select a from Account a where a.shutSince is not null order by a.shutSince, a.name";

  private static final String WITH_OTHER_POWER =
      """
      select count(a) from Account a
      where a.role in :powers and a.role <> :power and a.disabled = false
        and a.displayZh = :displayZh and a.name <> :name
      """;

  private static final String UNUSED =
      """
      select a from Account a
      where a.disabled = true and a.idleSince < :before and a.displayZh <> :nobody
      """;

  @PersistenceContext EntityManager em;
  @Inject KnownAccounts known;

  /** Whoever signs in with this name. */
  public Optional<AccountRow> find(String name) {
    return known.find(name, it -> named(it).map(Account::row));
  }

  /**
   * What was reported with this account is kept from whoever comes in with it: the password was
   * reset, and nobody has shown yet that they are its owner. The one place that tells whether own
   * issues, journeys and notices are open.
   */
  public boolean keepOwnFrom(Actor actor) {
    return !actor.name().isEmpty() && find(actor.name()).filter(AccountRow::isShut).isPresent();
  }

  /** Refuses whoever {@link #keepOwnFrom} keeps it from. */
  public void requireOwn(Actor actor) {
    if (keepOwnFrom(actor)) {
      throw Refusal.forbidden("access.own.shut");
    }
  }

  /** By name, after this one (empty for the first page), for one of the three administrators. */
  public List<AccountRow> list(Actor reader, AccountFilter filter, String after, int most) {
    reader.require(Right.READ_ACCOUNTS);
    return em.createQuery(LIST, Account.class)
        .setParameter("after", after == null ? "" : after)
        .setParameter("role", filter.role())
        .setParameter("unit", filter.unit())
        .setParameter("standing", filter.standing() == null ? null : filter.standing().name())
        .getResultStream()
        .map(Account::row)
        .filter(filter::mayName)
        .limit(Math.min(most, PAGE + 1))
        .toList();
  }

  /** One account, for one of the three administrators. */
  public AccountRow seenBy(Actor reader, String name) {
    reader.require(Right.READ_ACCOUNTS);
    return get(name).row();
  }

  /** The names of everybody who may sign in with this role. */
  public List<String> namesWith(Role role) {
    return em.createQuery(WITH_ROLE, String.class).setParameter("role", role).getResultList();
  }

  /** The names of everybody who may sign in with this role for this unit. */
  public List<String> namesOf(String unit, Role role) {
    return em.createQuery(OF_UNIT, String.class)
        .setParameter("role", role)
        .setParameter("unit", unit)
        .getResultList();
  }

  Account get(String name) {
    return named(name).orElseThrow(() -> Refusal.unknown("access.account.unknown", name));
  }

  Optional<Account> named(String name) {
    return em.createQuery(NAMED, Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** Nobody else counts tries on it until this transaction ends. */
  void hold(Account account) {
    em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Own reports are kept from whoever holds it, the longest first. */
  List<Account> shut() {
    return em.createQuery(SHUT, Account.class).setMaxResults(PAGE).getResultList();
  }

  /** Refuses where somebody of this name holds another of the powers: one person, one of them. */
  void requireOnePower(Account account, Role power) {
    if (power.isPowerful() && holdOtherPower(account, power)) {
      throw Refusal.conflict("access.appoint.samePerson", account.displayZh()).at("role");
    }
  }

  private boolean holdOtherPower(Account account, Role power) {
    return em.createQuery(WITH_OTHER_POWER, Long.class)
            .setParameter("powers", Stream.of(Role.values()).filter(Role::isPowerful).toList())
            .setParameter("power", power)
            .setParameter("displayZh", account.displayZh())
            .setParameter("name", account.name())
            .getSingleResult()
        > 0;
  }

  void add(Account account) {
    if (named(account.name()).isPresent()) {
      throw Refusal.conflict("access.account.taken", account.name()).at("name");
    }
    em.persist(account);
  }

  /**
   * Takes the personal data out of accounts that are shut and were not used since this moment;
   * answers how many.
   */
  public int eraseUnused(Instant before) {
    var unused =
        em.createQuery(UNUSED, Account.class)
            .setParameter("before", before)
            .setParameter("nobody", Account.NOBODY)
            .getResultList();
    unused.forEach(Account::erase);
    return unused.size();
  }
}
