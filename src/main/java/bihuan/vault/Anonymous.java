package bihuan.vault;

import bihuan.Refusal;
import bihuan.city.City;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reporters who gave no name. They come back with a query code, which only they know. */
@ApplicationScoped
@Transactional
public class Anonymous {

  private static final String BEHIND =
      """
      select a.pseudonym from AnonymousReporter a where a.codeMark in :marks
      """;

  static final Allowance GUESSES = new Allowance("query code", 10, Duration.ofMinutes(10));
  private static final String ENTERED_BEFORE =
      """
      select a.pseudonym from AnonymousReporter a
      where a.enteredOn < :day and a.pseudonym > :after order by a.pseudonym
      """;

  @PersistenceContext EntityManager em;

  @Inject Keys keys;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /**
   * What an anonymous reporter gets.
   *
   * @param pseudonym what the issue is filed under
   * @param code to be shown once to the reporter; the house cannot show it again
   */
  public record Ticket(String pseudonym, QueryCode code) {

    @Override
    public String toString() {
      return pseudonym;
    }
  }

  /**
   * Opens a place for somebody without a name; keeps nothing else, whoever is signed in.
   *
   * @param draft of which the code is reckoned with the vault's key, so that whoever lost the
   *     answer gets the same one; of chance where it is empty
   */
  public Ticket enter(String draft) {
    var code =
        draft == null || draft.isEmpty() ? QueryCode.random() : codeOf(draft, keys.current());
    var ticket = new Ticket(freshPseudonym(), code);
    em.persist(
        AnonymousReporter.of(
            ticket.pseudonym(), ticket.code(), keys.current(), City.day(clock.instant())));
    return ticket;
  }

  /** The code that was given for this draft. */
  public QueryCode codeOf(String draft) {
    return findCodeOf(draft).orElseThrow(() -> Refusal.conflict("vault.codeGone"));
  }

  /** The code that was given for this draft; empty where none was, or it leads nowhere any more. */
  public Optional<QueryCode> findCodeOf(String draft) {
    return keys.all().stream()
        .map(key -> codeOf(draft, key))
        .filter(code -> behind(code).isPresent())
        .findFirst();
  }

  private static QueryCode codeOf(String draft, VaultKey key) {
    return QueryCode.of(key.mark("code of a draft", draft));
  }

  /**
   * The pseudonym behind a typed code. A code that cannot be one and a code nobody has are the same
   * to the caller. A right one always leads back; whoever types too many wrong ones has to wait.
   *
   * @param from the caller's address; kept for some minutes as a mark
   */
  public Optional<String> pseudonymBehind(String typed, String from) {
    // Malformed text is looked up as well, as a code nobody has: the answer takes the same time.
    var code = QueryCode.typed(typed);
    var found = behind(code.orElseGet(QueryCode::random)).filter(it -> code.isPresent());
    if (found.isEmpty() && !throttle.count(GUESSES, from, clock.instant())) {
      throw Refusal.tooMany("vault.tooManyGuesses").at("code");
    }
    return found;
  }

  /** Whether this is the pseudonym of somebody without a name. */
  public boolean isAnonymous(String pseudonym) {
    return em.find(AnonymousReporter.class, pseudonym) != null;
  }

  /** Pseudonyms taken in before this day, by name, from behind this one on. */
  public List<String> enteredBefore(LocalDate day, String after, int howMany) {
    return em.createQuery(ENTERED_BEFORE, String.class)
        .setParameter("day", day)
        .setParameter("after", after)
        .setMaxResults(howMany)
        .getResultList();
  }

  /** The codes of these lead nowhere any more; answers how many. */
  public int forget(List<String> pseudonyms) {
    return pseudonyms.isEmpty()
        ? 0
        : em.createQuery("delete from AnonymousReporter a where a.pseudonym in :pseudonyms")
            .setParameter("pseudonyms", pseudonyms)
            .executeUpdate();
  }

  private Optional<String> behind(QueryCode code) {
    var marks = keys.all().stream().map(key -> AnonymousReporter.markOf(code, key)).toList();
    return em.createQuery(BEHIND, String.class)
        .setParameter("marks", marks)
        .getResultStream()
        .findFirst();
  }

  private String freshPseudonym() {
    var pseudonym = Pseudonyms.fresh();
    return isAnonymous(pseudonym) ? freshPseudonym() : pseudonym;
  }
}
