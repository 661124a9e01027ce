package bihuan.notices;

import bihuan.loop.Duty;
import bihuan.loop.Stage;
import bihuan.supervision.Card;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about something due, by the limits in force.
 *
 * @param warn working days before the due date from which it is a matter of reminding
 * @param yellow working days overdue of the unit's own time for a yellow card
 * @param red the same for a red card
 */
record ReminderPolicy(int warn, int yellow, int red) {

  Optional<NoticeType> reminder(Duty duty) {
    if (duty.stage() == Stage.SUSPENDED) {
      return duty.days() <= 0 ? Optional.of(NoticeType.SUSPENSION_ENDS) : Optional.empty();
    }
    if (duty.days() == 0) {
      return Optional.of(NoticeType.DUE_TODAY);
    }
    return duty.days() > 0 && duty.days() <= warn
        ? Optional.of(NoticeType.DUE_SOON)
        : Optional.empty();
  }

  List<Card> cards(Duty duty) {
    if (!duty.unitsOwn() || -duty.days() < yellow) {
      return List.of();
    }
    return -duty.days() < red ? List.of(Card.OVERDUE) : List.of(Card.OVERDUE, Card.LONG_OVERDUE);
  }
}
