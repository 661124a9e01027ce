package bihuan.reports;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Opens both sides of the ledger at once to an audit administrator who gives a reason. */
@ApplicationScoped
@Transactional
public class FullLedger {

  /** So long a reason holds. */
  public static final Duration OPEN = Duration.ofMinutes(30);

  private static final int SHORTEST = 10;
  private static final int LONGEST = 400;

  @Inject Ledger ledger;
  @Inject Event<Deed> deeds;

  private enum Act {
    BOTH_SIDES_OPENED
  }

  /** On record with its reason, under the account that opened it. */
  private record Opened(String reason, String by, Instant at) implements Deed {

    @Override
    public String subject() {
      return "account " + by;
    }

    @Override
    public String what() {
      return Act.BOTH_SIDES_OPENED.name();
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("reason", reason);
    }
  }

  /**
   * @param reason in words of their own, 10 to 400 signs
   */
  public void open(String reason, By by) {
    by.actor().require(Right.AUDIT_LEDGER);
    var words = Signs.stripped(reason);
    if (Require.length(words) < SHORTEST || Require.length(words) > LONGEST) {
      throw Refusal.invalid("ledger.both.words", SHORTEST, LONGEST).at("reason");
    }
    deeds.fire(new Opened(words, by.name(), by.at()));
  }

  /** They gave a reason within the last half hour. */
  public boolean isOpenTo(By by) {
    var asked =
        new EntryFilter(
            "account " + by.name(),
            Act.BOTH_SIDES_OPENED.name(),
            by.name(),
            by.at().minus(OPEN),
            null);
    return by.actor().may(Right.AUDIT_LEDGER) && !ledger.newest(asked, 0, 1).isEmpty();
  }
}
