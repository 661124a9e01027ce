package bihuan.notices;

import bihuan.access.By;
import bihuan.loop.Duties.Duty;
import bihuan.loop.Duties.EffectDuty;
import bihuan.loop.Intake;
import bihuan.loop.Move;
import bihuan.loop.Rectification;
import bihuan.supervision.Cards;
import bihuan.supervision.Ladder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the clock does about one issue, in a transaction of its own and on each occasion once. */
@ApplicationScoped
class Reminders {

  @Inject ReminderRecords records;
  @Inject LoopNotices notices;
  @Inject Cards cards;
  @Inject Ladder ladder;
  @Inject Intake intake;
  @Inject Rectification rectification;

  /** Reminds whoever has the turn, and shows what cards are due, and proposes what is written. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void attend(Duty duty, ReminderPolicy policy, By house) {
    policy
        .reminder(duty)
        .filter(it -> records.isFirst(duty.number().subject(), it, duty.due()))
        .ifPresent(it -> remind(duty, it, house));
    policy.cards(duty).stream()
        .filter(it -> records.isFirst(duty.number().subject(), it, duty.due()))
        .forEach(it -> cards.show(it, duty.number(), house));
    ladder.climb(duty, house);
    policy.move(duty).ifPresent(it -> make(it, duty, house));
  }

  /** Once when it is due, and once more when nobody has looked for a week. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void attend(EffectDuty duty, By house) {
    var late = !house.day().isBefore(duty.due().plusWeeks(1));
    var type = late ? NoticeType.EFFECT_LATE : NoticeType.EFFECT_TO_CHECK;
    if (records.isFirst(duty.number().subject(), type, duty.due())) {
      notices.tell(NotificationRule.effectDue(type), duty.number(), duty.due(), house);
    }
  }

  /** Reminds whoever has the turn that half of it has gone. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void remindAtHalf(Duty duty, By house) {
    var type = ReminderPolicy.atHalf(duty);
    if (records.isFirst(duty.number().subject(), type, duty.due())) {
      remind(duty, type, house);
    }
  }

  private void make(Move move, Duty duty, By house) {
    switch (move) {
      case LAPSE -> intake.lapse(duty.number(), house);
      case RESUME -> rectification.resume(duty.number(), house);
      default -> rectification.signByDefault(duty.number(), house);
    }
  }

  private void remind(Duty duty, NoticeType type, By house) {
    List<NotificationRule> rules = NotificationRule.due(duty.turn(), type);
    notices.tell(rules, duty.number(), duty.due(), house);
  }
}
