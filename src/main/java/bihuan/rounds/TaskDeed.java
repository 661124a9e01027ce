package bihuan.rounds;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/**
 * A task changed hands or was answered. The ledger is read by more people than may know who comes
 * where: what and where are on record as a seal only.
 *
 * @param traveller whose task it is now
 * @param why it is no longer with whoever had it, null where nobody loses it; not on record, as it
 *     may tell of where it leads
 */
public record TaskDeed(
    long task,
    String traveller,
    AssignmentState state,
    TaskAct act,
    Handover why,
    By hand,
    Map<String, String> texts)
    implements Deed {

  @Override
  public String subject() {
    return "task " + task;
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
    return Map.of();
  }
}
