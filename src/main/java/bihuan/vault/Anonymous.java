package bihuan.vault;

import bihuan.Refusal;
import bihuan.access.Throttle;
import bihuan.access.Throttle.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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

  /** Opens a place for somebody without a name; keeps nothing else, whoever is signed in. */
  public Ticket enter() {
    var ticket = new Ticket(freshPseudonym(), QueryCode.random());
    em.persist(AnonymousReporter.of(ticket.pseudonym(), ticket.code(), keys.current()));
    return ticket;
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
