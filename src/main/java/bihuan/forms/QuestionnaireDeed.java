package bihuan.forms;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Somebody worked on a questionnaire; what it asked stands with its checksum. */
record QuestionnaireDeed(
    String code, int edition, int revision, String checksum, FormAct act, By hand) implements Deed {

  @Override
  public String subject() {
    return "questionnaire " + code;
  }

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            "checksum", checksum,
            "edition", String.valueOf(edition),
            "revision", String.valueOf(revision)));
  }
}
