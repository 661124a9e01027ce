package bihuan.rounds;

import bihuan.city.District;
import java.time.LocalDate;
import java.util.Set;

/**
 * A round by itself, for the office.
 *
 * @param version to be handed back with a change: whoever changes an older one is told
 * @param byLot how many in a hundred visits the planner drew by lot
 * @param seed of that lot
 */
public record RoundView(
    String id,
    int version,
    String title,
    RoundKind kind,
    LocalDate begins,
    LocalDate ends,
    String script,
    Set<String> processes,
    Set<District> districts,
    Set<VisitForm> forms,
    int together,
    int byLot,
    String seed,
    RoundState state,
    String madeBy,
    RoundProgress progress,
    RoundCoverage standing) {
  /** The number in its id, by which the house asks for it. */
  public long key() {
    return Long.parseLong(id);
  }
}
