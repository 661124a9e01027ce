package bihuan.classification;

/**
 * What already stands to reason about an issue when it is filed; the coordinator decides.
 *
 * @param measure number of the measure of the plan, 0 where none
 * @param unit whom it probably concerns, empty where nobody in particular
 * @param cause what is probably behind it; may be null
 */
public record Suggestion(int measure, String unit, Cause cause) {

  public static final Suggestion NONE = new Suggestion(0, "", null);
}
