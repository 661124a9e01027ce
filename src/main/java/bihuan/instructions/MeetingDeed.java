package bihuan.instructions;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A meeting was called, its minutes issued, a task force formed or dissolved.
 *
 * @param subject {@code meeting 42} or {@code force 42}
 * @param units that are to know
 * @param day on which it is; null where that is not what it tells
 */
public record MeetingDeed(
    String subject,
    MeetingAct act,
    String title,
    Set<String> units,
    LocalDate day,
    By hand,
    Map<String, String> facts,
    Map<String, String> texts)
    implements Deed {

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

  /** What is done about a joint meeting or a task force. */
  public enum MeetingAct {
    MEETING_CALLED,
    MINUTES_ISSUED,
    FORCE_FORMED,
    FORCE_DISSOLVED
  }
}
