package bihuan.plan;

import java.io.Serializable;

/**
 * A unit named under a measure.
 *
 * @param unit its code, possibly of a collective term
 * @param circle 1 for the group that leads, 2 and more for those that co-operate, as the plan
 *     groups them
 */
public record Responsible(String unit, int circle) implements Serializable {

  public boolean isLeading() {
    return circle == 1;
  }

  /** Reads {@code D05:1}. */
  static Responsible parse(String text) {
    var parts = text.split(":");
    if (parts.length != 2 || !parts[1].matches("[1-9]")) {
      throw new IllegalArgumentException("not a unit with its circle: " + text);
    }
    return new Responsible(parts[0], Integer.parseInt(parts[1]));
  }
}
