package bihuan.forms;

import java.util.List;
import java.util.Set;

/**
 * What may be chosen from.
 *
 * @param handedIn its choices come with the occasion, such as the services of the catalogue
 */
public record ChoiceList(boolean handedIn, List<Choice> choices) {

  /** What an occasion can fill: the services of the catalogue, and the steps of each. */
  public static final Set<String> HANDED_IN = Set.of("services", "steps");

  static final int MOST = 10_000;

  public ChoiceList {
    choices = List.copyOf(choices);
  }

  public static ChoiceList of(List<Choice> choices) {
    return new ChoiceList(false, choices);
  }

  /** One that the occasion fills. */
  public static ChoiceList handed() {
    return new ChoiceList(true, List.of());
  }
}
