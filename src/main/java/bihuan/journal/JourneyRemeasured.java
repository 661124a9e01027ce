package bihuan.journal;

import bihuan.comparison.JourneyOutcome;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A journey reported earlier was found to have broken a promise though not all of it is timed. What
 * was written stays as it is.
 */
public record JourneyRemeasured(JourneyOutcome outcome, String by, Instant at) implements Deed {

  @Override
  public String subject() {
    return "journey " + outcome.journey();
  }

  @Override
  public String what() {
    return JourneyAct.JOURNEY_REMEASURED.name();
  }

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    facts.put("process", outcome.process());
    Optional.ofNullable(outcome.whole().atLeast())
        .ifPresent(it -> facts.put("atLeast", it.toPlainString()));
    return facts;
  }
}
