package bihuan.campaigns;

import java.time.LocalDate;

/**
 * Somebody to be called back; who it is stands sealed and is opened one by one.
 *
 * @param answers as canonical JSON
 * @param due last day of the call
 * @param mendDue last day on which they hear what became of it
 * @param outcome null where nobody called yet
 */
public record RatingCallRow(
    String id,
    String campaign,
    String answers,
    LocalDate givenOn,
    LocalDate due,
    LocalDate mendDue,
    CallOutcome outcome,
    String words,
    String calledBy,
    LocalDate calledOn) {

  public boolean isOver() {
    return outcome != null && outcome.isLast();
  }

  /** It is as they said: what is left is to tell them what became of it. */
  public boolean isConfirmed() {
    return outcome == CallOutcome.CONFIRMED;
  }

  /** The day of what is to be done next. */
  public LocalDate getNext() {
    return isConfirmed() ? mendDue : due;
  }
}
