package bihuan.commendations;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Somebody found a service better than promised and gave evidence of it. */
record CommendationGiven(
    String subject, String process, String code, String words, String by, Instant at)
    implements Deed {

  private enum Act {
    COMMENDATION_GIVEN
  }

  @Override
  public String what() {
    return Act.COMMENDATION_GIVEN.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("process", process, "code", code));
  }

  @Override
  public Map<String, String> texts() {
    return Map.of("seal", words);
  }
}
