package bihuan.journal;

import bihuan.comparison.JourneyOutcome;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A journey was reported and will not change any more. Fired once a journey.
 *
 * @param written all of it and the photos, sealed so that it can be held to its word
 * @param by a pseudonym made for this journey
 */
public record JourneyReported(JourneyOutcome outcome, String written, String by, Instant at)
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
    if (outcome.whole().days() != null) {
      facts.put("days", outcome.whole().days().toPlainString());
    }
    return facts;
  }

  @Override
  public Map<String, String> texts() {
    return Map.of("seal", written);
  }
}
