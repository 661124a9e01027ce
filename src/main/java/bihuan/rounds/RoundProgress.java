package bihuan.rounds;

import java.util.Map;

/** How many tasks of a round stand where. */
public record RoundProgress(Map<AssignmentState, Integer> counts) {

  public int of(AssignmentState state) {
    return counts.getOrDefault(state, 0);
  }

  /** Asked for and not declined, withdrawn or handed on. */
  public int tasks() {
    return counts.entrySet().stream()
        .filter(
            it ->
                it.getKey().isLive()
                    || it.getKey() == AssignmentState.DONE
                    || it.getKey() == AssignmentState.MISSED)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public int done() {
    return of(AssignmentState.DONE);
  }
}
