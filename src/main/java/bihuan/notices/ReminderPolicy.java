package bihuan.notices;

import bihuan.classification.CardReason;
import bihuan.loop.Duties.Duty;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about something due, by the limits in force.
 *
 * @param warn working days before the due date from which it is a matter of reminding
 * @param supply days before it is due from which a reporter is reminded of what is missing
 * @param yellow working days overdue of a clock that a unit owes for a yellow card
 * @param red the same for a red card
 */
record ReminderPolicy(int warn, int supply, int yellow, int red) {

  /** Of a morning; what is due in a day or in hours is reminded of at half of it instead. */
  Optional<NoticeType> reminder(Duty duty) {
    if (duty.stage() == Stage.SUSPENDED) {
      return duty.days() == 0 ? Optional.of(NoticeType.SUSPENSION_ENDS) : Optional.empty();
    }
    if (duty.warnAt() != null) {
      return Optional.empty();
    }
    if (duty.days() == 0) {
      return Optional.of(NoticeType.DUE_TODAY);
    }
    return duty.days() > 0 && duty.days() <= (duty.stage() == Stage.NEEDS_INFO ? supply : warn)
        ? Optional.of(NoticeType.DUE_SOON)
        : Optional.empty();
  }

  /** At half of what is due in a day or in hours. */
  static NoticeType atHalf(Duty duty) {
    return duty.days() == 0 ? NoticeType.DUE_TODAY : NoticeType.DUE_SOON;
  }

  /** What the clock does by itself where whoever has the turn stays silent. */
  Optional<Move> move(Duty duty) {
    return switch (duty.stage()) {
      case NEEDS_INFO -> duty.days() < 0 ? Optional.of(Move.LAPSE) : Optional.empty();
      case SUSPENDED -> duty.days() < 0 ? Optional.of(Move.RESUME) : Optional.empty();
      case ASSIGNED -> duty.returnable() ? Optional.empty() : Optional.of(Move.SIGN_BY_DEFAULT);
      default -> Optional.empty();
    };
  }

  List<CardReason> cards(Duty duty) {
    if (!duty.isUnits() || -duty.days() < yellow) {
      return List.of();
    }
    return -duty.days() < red
        ? List.of(CardReason.OVERDUE)
        : List.of(CardReason.OVERDUE, CardReason.LONG_OVERDUE);
  }
}
