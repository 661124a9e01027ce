package bihuan.rounds;

import java.util.Comparator;

/**
 * Somebody who might take a task.
 *
 * @param tasks how many they have
 * @param hindrance why they should not; null where nothing is in the way
 */
public record TravellerChoice(String account, int tasks, Hindrance hindrance) {

  static final Comparator<TravellerChoice> FREE_FIRST =
      Comparator.comparing((TravellerChoice it) -> it.hindrance() != null)
          .thenComparingInt(TravellerChoice::tasks)
          .thenComparing(TravellerChoice::account);
}
