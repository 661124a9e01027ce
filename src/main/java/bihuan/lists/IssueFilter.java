package bihuan.lists;

import bihuan.city.District;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Light;
import bihuan.loop.Stage;

/**
 * What a list is asked for. Everything but the order may be null or empty.
 *
 * @param words number, or words to look for
 * @param stage exactly there
 * @param light overdue or soon due
 * @param unit lead unit, for readers outside units
 * @param preset a ready-made choice
 * @param after where the page before ended, as it said
 */
public record IssueFilter(
    String words,
    Stage stage,
    Phase phase,
    Light light,
    String unit,
    String process,
    Integer measure,
    District district,
    Kind kind,
    Nature nature,
    IssueClass grade,
    Preset preset,
    Order order,
    String after) {

  public enum Order {
    PRESSING,
    NEWEST
  }

  private static final IssueFilter ALL =
      new IssueFilter(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          Order.PRESSING,
          null);

  public static IssueFilter of(Preset preset) {
    return ALL.with(null, null, preset, Order.PRESSING, null);
  }

  public static IssueFilter at(Stage stage) {
    return ALL.with(stage, null, null, Order.PRESSING, null);
  }

  public static IssueFilter of(Light light) {
    return ALL.with(null, light, null, Order.PRESSING, null);
  }

  /** Whatever the reader may see, in this order. */
  public static IssueFilter all(Order order) {
    return ALL.with(null, null, null, order, null);
  }

  public IssueFilter after(String cursor) {
    return with(stage, light, preset, order, cursor);
  }

  private IssueFilter with(Stage stage, Light light, Preset preset, Order order, String after) {
    return new IssueFilter(
        words, stage, phase, light, unit, process, measure, district, kind, nature, grade, preset,
        order, after);
  }
}
