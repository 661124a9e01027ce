package bihuan.notices;

import bihuan.access.By;
import bihuan.loop.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the clock does about one issue, in a transaction of its own and on each occasion once. */
@ApplicationScoped
public class Reminders {

  @Inject Occasions occasions;
  @Inject LoopNotices notices;
  @Inject Cards cards;

  /** Reminds whoever has the turn, and shows what cards are due. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void attend(Duty duty, Urgency urgency, By house) {
    urgency
        .reminder(duty)
        .filter(it -> occasions.take(duty.number().subject(), it, duty.due()))
        .ifPresent(it -> remind(duty, it, house));
    urgency.cards(duty).stream()
        .filter(it -> occasions.take(duty.number().subject(), it, duty.due()))
        .forEach(it -> cards.show(it, duty.number(), house));
  }

  private void remind(Duty duty, Matter matter, By house) {
    List<Telling> tellings = Telling.due(duty.stage(), matter);
    notices.tell(tellings, duty.number(), duty.due(), house);
  }
}
