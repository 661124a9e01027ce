package bihuan.loop;

import bihuan.city.District;

/**
 * What a list is asked for. Everything but the order may be null or empty.
 *
 * @param words number, or words to look for
 * @param stage exactly there
 * @param light overdue or soon due
 * @param unit lead unit, for readers outside units
 * @param pick a ready-made choice
 * @param after where the page before ended, as it said
 */
public record Wanted(
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
    Grade grade,
    Pick pick,
    Order order,
    String after) {

  public enum Pick {
    /** Waits for this reader to move. */
    MINE_TO_DO,
    /** Not ended yet. */
    OPEN,
    /** Assigned by this reader. */
    ASSIGNED_BY_ME,
    /** The unit co-operates. */
    COOPERATING,
    /** Closed and under watch for a rebound. */
    UNDER_WATCH,
    /** Closed; the latest first where nothing else is asked for. */
    LATELY_CLOSED,
    SUPERVISED,
    MAJOR,
    /** More time was asked for and nobody has ruled yet. */
    EXTENSION_WAITING,
    /** The reporter objected to a refusal and nobody has ruled yet. */
    OBJECTION_WAITING
  }

  public enum Order {
    PRESSING,
    NEWEST
  }

  public static Wanted of(Pick pick) {
    return new Wanted(
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
        pick,
        Order.PRESSING,
        null);
  }

  public static Wanted at(Stage stage) {
    return new Wanted(
        null,
        stage,
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
  }

  public Wanted after(String cursor) {
    return new Wanted(
        words, stage, phase, light, unit, process, measure, district, kind, nature, grade, pick,
        order, cursor);
  }
}
