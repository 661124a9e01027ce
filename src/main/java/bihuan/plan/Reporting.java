package bihuan.plan;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A responsible unit, or the coordination office, reports how far a target is. */
@ApplicationScoped
@Transactional
public class Reporting {

  @Inject Targets targets;
  @Inject Measures measures;
  @Inject Event<Deed> deeds;

  /**
   * Reports what was reached on a day.
   *
   * @param reached the figure; 1 or 0 for a target that is there or is not
   * @param asOf the day it was true, not in the future
   * @param note what it rests on; a target without a figure needs it
   */
  public void progress(String id, BigDecimal reached, LocalDate asOf, String note, By by) {
    var target = targets.get(id);
    if (!mayReport(by.actor(), target.measure())) {
      throw Refusal.forbidden("plan.progress.notYours", id);
    }
    var today = City.day(by.at());
    var progress = target.report(reached, asOf, note == null ? "" : note, today, by);
    targets.add(progress);
    deeds.fire(progress.reported());
  }

  /** May this actor report on the targets of this measure. */
  public boolean mayReport(Actor actor, int measure) {
    return actor.role().isOfOffice()
        || actor.is(Role.CASE_HANDLER) && measures.isResponsible(actor.unit(), measure);
  }
}
