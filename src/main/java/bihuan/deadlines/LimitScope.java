package bihuan.deadlines;

import java.time.LocalDate;

/**
 * What of an issue decides which rule holds for it.
 *
 * @param grade its class, empty before it has one
 * @param measure of the plan, 0 for none
 * @param unit code of the unit that has it, empty before one has
 * @param assigned the day whose rules it keeps, whatever is set later; null before it was assigned
 */
public record LimitScope(String grade, int measure, String unit, LocalDate assigned) {

  /** What a rule holds for; the narrower goes before the wider. */
  public enum Reach {
    EVERYTHING,
    GRADE,
    MEASURE,
    UNIT
  }

  static final LimitScope NONE = new LimitScope("", 0, "", null);

  /** A rule for this and nothing else holds for it. */
  boolean isWithin(Reach reach, String of) {
    return switch (reach) {
      case EVERYTHING -> true;
      case GRADE -> grade.equals(of);
      case MEASURE -> String.valueOf(measure).equals(of);
      case UNIT -> unit.equals(of);
    };
  }

  LimitScope assignedOn(LocalDate day) {
    return new LimitScope(grade, measure, unit, day);
  }

  LocalDate rulesOf(LocalDate today) {
    return assigned == null ? today : assigned;
  }
}
