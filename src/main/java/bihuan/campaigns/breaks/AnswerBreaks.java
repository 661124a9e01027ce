package bihuan.campaigns.breaks;

import bihuan.JsonParts;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.campaigns.Campaigns;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import bihuan.vault.CodeSeal;
import bihuan.vault.CodeSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What people have begun to answer and finish on another device, by a code. The house cannot read
 * it without the code, and throws it away after seven days or once it is handed in.
 */
@ApplicationScoped
@Transactional
public class AnswerBreaks {

  static final int LONGEST = 100_000;

  private static final Allowance GUESSES = new Allowance("break code", 10, Duration.ofMinutes(10));

  private static final String OLD = "delete from AnswerBreak b where b.keptOn < :before";

  /**
   * With what somebody goes on answering elsewhere.
   *
   * @param code shown to them and to nobody else, such as {@code 7K2M-9QXA}
   * @param lastDay from the day after it is thrown away
   */
  public record BreakCode(String code, LocalDate lastDay) {

    @Override
    public String toString() {
      return "BreakCode";
    }
  }

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject CodeSeals seals;
  @Inject Throttle throttle;

  /**
   * Keeps what somebody has written so far.
   *
   * @param code under which they kept it before; empty for a new one
   */
  public BreakCode keep(String token, String code, JsonObject written, By by) {
    campaigns.requireBreaks(token, by.day());
    var text = Require.given("draft", written).toString();
    if (text.length() > LONGEST) {
      throw Refusal.invalid("campaigns.break.large").at("draft");
    }
    for (var it : seals.typed(code, place(token))) {
      var before = em.find(AnswerBreak.class, it.mark());
      if (before != null) {
        return keep(before, it, text, by);
      }
    }
    var seal = seals.fresh(place(token));
    var fresh = AnswerBreak.of(seal.mark());
    var kept = keep(fresh, seal, text, by);
    em.persist(fresh);
    return kept;
  }

  private static BreakCode keep(AnswerBreak row, CodeSeal seal, String text, By by) {
    row.keep(seal.seal(text), by.day());
    return new BreakCode(seal.shown(), row.lastDay());
  }

  /**
   * What was written so far; empty where nothing lies under this code. Whoever types too many wrong
   * ones has to wait (429).
   *
   * @param from the caller's address; kept for some minutes as a mark
   */
  public Optional<JsonObject> goOn(String token, String code, String from, By by) {
    if (!throttle.admits(GUESSES, from, by.at())) {
      throw Refusal.tooMany("campaigns.break.tooMany").at("code");
    }
    for (var it : seals.typed(code, place(token))) {
      var found = em.find(AnswerBreak.class, it.mark());
      if (found != null && !found.isOver(by.day())) {
        return Optional.of(read(it.open(found.sealed())));
      }
    }
    throttle.count(GUESSES, from, by.at());
    return Optional.empty();
  }

  private static JsonObject read(String text) {
    try (var reader = JsonParts.reader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** It has been handed in. */
  public void end(String token, String code) {
    for (var it : seals.typed(code, place(token))) {
      Optional.ofNullable(em.find(AnswerBreak.class, it.mark())).ifPresent(em::remove);
    }
  }

  void forgetOld(LocalDate today) {
    em.createQuery(OLD).setParameter("before", today.minusDays(AnswerBreak.DAYS)).executeUpdate();
  }

  private static String place(String token) {
    return "answers begun under " + token;
  }
}
