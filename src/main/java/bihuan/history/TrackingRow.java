package bihuan.history;

import java.time.LocalDate;

/**
 * How an issue is followed that cannot be put right now.
 *
 * @param plan in words fit for the unit
 * @param nextLook null where none was set
 * @param responsible whoever answers for it, as the head named them; empty outside the office
 */
public record TrackingRow(String plan, LocalDate nextLook, String responsible) {

  /** It was looked at again: the plan stands, the next day is a later one. */
  TrackingRow goingOn(TrackingRow look) {
    return look.responsible.isEmpty() && !look.nextLook.equals(nextLook)
        ? new TrackingRow(plan, look.nextLook, responsible)
        : look;
  }
}
