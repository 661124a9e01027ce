package bihuan.journal;

import bihuan.comparison.JourneyOutcome;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A journey was reported and will not change any more. Fired once a journey.
 *
 * @param seal over all that was written and the photos, so that it can be held to its word
 * @param by a pseudonym made for this journey
 */
public record JourneyReported(JourneyOutcome outcome, String seal, String by, Instant at)
    implements Deed {

  @Override
  public String subject() {
    return "journey " + outcome.journey();
  }

  @Override
  public String what() {
    return JourneyAct.JOURNEY_REPORTED.name();
  }

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    facts.put("process", outcome.process());
    facts.put("edition", String.valueOf(outcome.edition()));
    facts.put("district", outcome.district().code());
    facts.put("channel", outcome.channel().name());
    facts.put("month", outcome.month().toString());
    facts.put("seal", seal);
    if (outcome.whole().days() != null) {
      facts.put("days", outcome.whole().days().toPlainString());
    }
    return facts;
  }
}
