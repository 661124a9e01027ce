package bihuan.lessons;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Something was done about a lesson in one unit; what was said is on record as a seal. */
public record LessonDeed(LessonSummary about, LessonAct act, By hand, Map<String, String> texts)
    implements Deed {

  @Override
  public String subject() {
    return about.subject();
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
    return Map.of("unit", about.unit());
  }
}
