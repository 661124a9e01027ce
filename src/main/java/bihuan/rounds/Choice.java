package bihuan.rounds;

import java.util.Comparator;

/**
 * Somebody who might take a task.
 *
 * @param tasks how many they have
 * @param hindrance why they should not; null where nothing is in the way
 */
public record Choice(String account, int tasks, Hindrance hindrance) {

  static final Comparator<Choice> FREE_FIRST =
      Comparator.comparing((Choice it) -> it.hindrance() != null)
          .thenComparingInt(Choice::tasks)
          .thenComparing(Choice::account);
}
