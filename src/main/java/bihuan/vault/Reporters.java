package bihuan.vault;

import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.vault.screening.Hint;
import bihuan.vault.screening.Redaction;
import bihuan.vault.screening.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whoever spoke under their name, each issue under another pseudonym. Nothing that leaves this
 * class names a reporter, but what one who speaks openly agreed to show and what {@link Disclosure}
 * was granted.
 *
 * <p>An account finds its own rows by marks that only the key can make. The marks of one account
 * all differ (they are made of the account and a slot), so that the rows of a table nobody has the
 * key for do not even tell which of them are the same person's.
 */
@ApplicationScoped
@Transactional
public class Reporters {

  /** Slots tried at once. */
  private static final int PAGE = 64;

  /** So many slots in use, or about to be, and a page is left for the next one. */
  private static final int FULL = PAGE * 3 / 4;

  /** With fewer kept rows no page is ever left, so whoever reads may end there. */
  private static final int LAST = PAGE / 2;

  /** Pages read at once by somebody who has reported very often: twice as many each time. */
  private static final int MOST_PAGES = 32;

  private static final int BATCH = 200;

  private static final String MARKED =
      """
      select s.accountMark, s.pseudonym from SealedIdentity s where s.accountMark in :marks
      """;

  private static final String ENTERED_BEFORE =
      """
      select s.pseudonym from SealedIdentity s
      where s.enteredOn < :day and s.pseudonym > :after order by s.pseudonym
      """;

  private static final String SEALED_WITH =
      """
      select s from SealedIdentity s where s.keyId = :key order by s.pseudonym
      """;

  /** What this transaction has found out already: most parts of a page ask for the same. */
  @TransactionScoped
  static class Known implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Set<String> nobodys = new HashSet<>();
    private final transient Map<String, List<String>> own = new HashMap<>();

    boolean isNobodys(String pseudonym) {
      return nobodys.contains(pseudonym);
    }

    void addNobodys(String pseudonym) {
      nobodys.add(pseudonym);
    }

    List<String> own(String account, Supplier<List<String>> found) {
      return own.computeIfAbsent(account, it -> found.get());
    }

    void forget() {
      nobodys.clear();
      own.clear();
    }
  }

  @PersistenceContext EntityManager em;

  @Inject Known known;
  @Inject Keys keys;
  @Inject Slots slots;
  @Inject Accounts accounts;

  /**
   * Takes an identity into the vault.
   *
   * @return the pseudonym it goes by from now on, in this one issue: {@code R-} and ten characters
   */
  public String enter(Identity identity, Secrecy secrecy, By by) {
    if (secrecy == Secrecy.ANONYMOUS) {
      throw Refusal.invalid("vault.anonymousHasNoIdentity").at("secrecy");
    }
    if (!identity.account().isEmpty()) {
      accounts.requireOwn(by.actor());
    }
    var key = keys.current();
    var pseudonym = freshPseudonym();
    var today = City.day(by.at());
    known.forget();
    em.persist(
        SealedIdentity.of(
            pseudonym, identity, secrecy, key, freshMark(identity.account(), key), today));
    return pseudonym;
  }

  /**
   * The same deed, done under the pseudonym if the signed-in account is the one behind it;
   * unchanged for everybody else.
   */
  public By veil(By by, String pseudonym) {
    return isTheirs(by.actor(), pseudonym)
        ? new Actor(pseudonym, Role.REPORTER, "").at(by.at())
        : by;
  }

  /** Whether this actor is the one who speaks under this pseudonym. */
  public boolean isTheirs(Actor actor, String pseudonym) {
    if (actor.is(Role.REPORTER)) {
      return actor.name().equals(pseudonym);
    }
    return !actor.name().isEmpty()
        && !accounts.keepOwnFrom(actor)
        && find(pseudonym).filter(it -> opened(it).account().equals(actor.name())).isPresent();
  }

  /** Whether this account is behind it, whatever its owner may see of their own just now. */
  public boolean isBehind(String account, String pseudonym) {
    return identity(pseudonym).filter(it -> it.account().equals(account)).isPresent();
  }

  /** Every pseudonym this actor speaks under, in no order. */
  public List<String> pseudonymsOf(Actor actor) {
    if (actor.is(Role.REPORTER)) {
      return List.of(actor.name());
    }
    if (actor.name().isEmpty() || accounts.keepOwnFrom(actor)) {
      return List.of();
    }
    return known.own(actor.name(), () -> pseudonymsOf(actor.name()));
  }

  private List<String> pseudonymsOf(String account) {
    return keys.all().stream().flatMap(key -> pseudonymsOf(account, key).stream()).toList();
  }

  /** Whoever spoke openly under this pseudonym does so no more. */
  public void conceal(String pseudonym) {
    find(pseudonym).ifPresent(it -> it.conceal(keys.get(it.keyId())));
  }

  /** Name and organisation of a reporter who chose to speak openly; of nobody else. */
  public Optional<Identity> openIdentity(String pseudonym) {
    return find(pseudonym).filter(SealedIdentity::isOpen).map(it -> opened(it).shownOpenly());
  }

  /**
   * Where this text may give its writer away, their own name and organisation included.
   *
   * @param pseudonym of the writer; an anonymous one has nothing to add
   */
  public List<Hint> hints(String text, String pseudonym) {
    var known =
        identity(pseudonym)
            .map(
                it ->
                    Stream.concat(names(it), Stream.of(it.name(), it.organisation(), it.phone()))
                        .distinct()
                        .toList())
            .orElse(List.of());
    return Redaction.hints(text, known);
  }

  /** Whether an outgoing text still holds a trace of whoever speaks under this pseudonym. */
  public boolean remainIn(String outgoing, String pseudonym) {
    return traceIn(outgoing, pseudonym).isPresent();
  }

  /** The first such trace, as it stands in the text; for whoever wrote it in the office alone. */
  public Optional<String> traceIn(String outgoing, String pseudonym) {
    return identity(pseudonym)
        .flatMap(
            it ->
                it.traceIn(outgoing)
                    .or(
                        () ->
                            names(it)
                                .flatMap(name -> Traces.of(outgoing, name).stream())
                                .findFirst()));
  }

  /** In both languages, as the account has them: people give only one when they report. */
  private Stream<String> names(Identity identity) {
    return accounts.find(identity.account()).stream()
        .flatMap(it -> Stream.of(it.displayZh(), it.displayEn()))
        .filter(it -> !it.isEmpty());
  }

  /** The whole identity; for a granted disclosure only. */
  Optional<Identity> identity(String pseudonym) {
    return find(pseudonym).map(this::opened);
  }

  /** Whoever speaks under this pseudonym gave a name; an anonymous reporter did not. */
  public boolean isKnown(String pseudonym) {
    return find(pseudonym).isPresent();
  }

  /**
   * Whoever speaks under this pseudonym can come back here, by their account or their code. Of an
   * issue that the office wrote down for somebody, nobody can.
   */
  public boolean hasWayBack(String pseudonym) {
    return identity(pseudonym).map(it -> !it.account().isEmpty()).orElse(true);
  }

  /** Pseudonyms taken in before this day, by name, from behind this one on. */
  public List<String> enteredBefore(LocalDate day, String after, int howMany) {
    return em.createQuery(ENTERED_BEFORE, String.class)
        .setParameter("day", day)
        .setParameter("after", after)
        .setMaxResults(howMany)
        .getResultList();
  }

  /**
   * Destroys who was behind these pseudonyms. Of each there stays a row that names nobody, under a
   * pseudonym that no issue has: the marks of an account are found by pages that stay full.
   */
  public int forget(List<String> pseudonyms) {
    var count = 0;
    for (var it : pseudonyms) {
      var row = find(it);
      if (row.isPresent()) {
        em.remove(row.get());
        em.flush(); // its mark is unique
        known.forget();
        em.persist(row.get().emptied(freshPseudonym(), keys.get(row.get().keyId())));
        count++;
      }
    }
    return count;
  }

  /** Seals some rows of an old key with the current one; answers how many. */
  int reseal() {
    var current = keys.current();
    for (var old : keys.all()) {
      if (!old.id().equals(current.id())) {
        var rows =
            em.createQuery(SEALED_WITH, SealedIdentity.class)
                .setParameter("key", old.id())
                .setMaxResults(BATCH)
                .getResultList();
        rows.forEach(row -> reseal(row, current));
        if (!rows.isEmpty()) {
          return rows.size();
        }
      }
    }
    return 0;
  }

  private void reseal(SealedIdentity row, VaultKey key) {
    var identity = opened(row);
    row.seal(identity, key, freshMark(identity.account(), key));
    em.flush(); // the next row's slot must see this one's
  }

  private Optional<SealedIdentity> find(String pseudonym) {
    if (known.isNobodys(pseudonym)) {
      return Optional.empty();
    }
    var found =
        Optional.ofNullable(em.find(SealedIdentity.class, pseudonym))
            .filter(it -> it.pseudonym().equals(pseudonym));
    if (found.isEmpty()) {
      known.addNobodys(pseudonym);
    }
    return found;
  }

  private Identity opened(SealedIdentity row) {
    return row.open(keys.get(row.keyId()));
  }

  private String freshPseudonym() {
    var pseudonym = Pseudonyms.fresh();
    return isKnown(pseudonym) ? freshPseudonym() : pseudonym;
  }

  private List<String> pseudonymsOf(String account, VaultKey key) {
    var all = new ArrayList<String>();
    var pages = 1;
    for (var first = 0; ; first += pages, pages = Math.min(2 * pages, MOST_PAGES)) {
      var asked =
          IntStream.range(first, first + pages).mapToObj(it -> marks(account, key, it)).toList();
      var found =
          marked(asked.stream().flatMap(List::stream).toList()).stream()
              .collect(Collectors.toMap(it -> (String) it[0], it -> (String) it[1]));
      for (var page : asked) {
        var own = page.stream().filter(found::containsKey).map(found::get).toList();
        all.addAll(own);
        if (own.size() < LAST) {
          return all;
        }
      }
    }
  }

  /**
   * A mark of this account that no row has yet nor will have once the filings under way are
   * through.
   */
  private String freshMark(String account, VaultKey key) {
    if (account.isEmpty()) {
      return key.mark("nobody", Crockford.random(32));
    }
    var known = slots.page(account, key);
    var free = free(account, key, known);
    if (!free.isEmpty()) {
      return slots.take(free);
    }
    slots.remember(account, key, firstOpen(known, page -> !free(account, key, page).isEmpty()));
    return freshMark(account, key);
  }

  /** The first open page behind this full one, found in ever longer strides. */
  private static int firstOpen(int full, IntPredicate isOpen) {
    var left = full;
    var open = full + 1;
    while (!isOpen.test(open)) {
      var stride = 2 * (open - left);
      left = open;
      open += stride;
    }
    while (open - left > 1) {
      var middle = (left + open) / 2;
      if (isOpen.test(middle)) {
        open = middle;
      } else {
        left = middle;
      }
    }
    return open;
  }

  /** The free slots of a page; none where it is to be left for the next one. */
  private List<String> free(String account, VaultKey key, int page) {
    var marks = marks(account, key, page);
    var kept = marked(marks).stream().map(it -> (String) it[0]).collect(Collectors.toSet());
    var free = marks.stream().filter(it -> !kept.contains(it)).toList();
    return kept.size() >= LAST && slots.untaken(free).size() <= PAGE - FULL ? List.of() : free;
  }

  private static List<String> marks(String account, VaultKey key, int page) {
    return IntStream.range(page * PAGE, (page + 1) * PAGE)
        .mapToObj(slot -> key.mark("account", account, Integer.toString(slot)))
        .toList();
  }

  private List<Object[]> marked(List<String> marks) {
    return em.createQuery(MARKED, Object[].class).setParameter("marks", marks).getResultList();
  }
}
