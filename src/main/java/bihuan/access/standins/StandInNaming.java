package bihuan.access.standins;

import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Whoever is away names somebody who acts for them, or is given somebody. */
@ApplicationScoped
@Transactional
public class StandInNaming {

  @Inject StandIns standIns;
  @Inject Accounts accounts;
  @Inject Event<Deed> deeds;

  /**
   * @param from the first day, not before today
   * @param until the last day
   */
  public StandInRow name(String absent, String deputy, LocalDate from, LocalDate until, By by) {
    var standIn =
        StandIn.during(from, until, account("absent", absent), account("deputy", deputy), by);
    if (standIns.of(absent).anyMatch(it -> it.overlaps(standIn))) {
      throw Refusal.conflict("standins.already").at("from");
    }
    return add(standIn, by);
  }

  /** By the head: whoever acts where the head's own unit is meant, instead of who did before. */
  public StandInRow substitute(Role part, String deputy, By head) {
    var standIn = StandIn.substitute(part, account("deputy", deputy), head);
    var before = standIns.about(standIn.about()).toList();
    if (before.stream().anyMatch(it -> it.part() != part && it.deputy().equals(deputy))) {
      throw Refusal.conflict("standins.both").at("deputy");
    }
    before.stream().filter(it -> it.part() == part).forEach(it -> deeds.fire(it.end(head)));
    return add(standIn, head);
  }

  /** Whoever was away is back, or whoever acts for them gives it back. */
  public void end(String id, By by) {
    var standIn = standIns.get(id);
    if (!mayEnd(standIn, by)) {
      throw Refusal.unknown("standins.unknown");
    }
    if (standIn.isOver(by.day())) {
      throw Refusal.conflict("standins.over");
    }
    deeds.fire(standIn.end(by));
  }

  private boolean mayEnd(StandIn standIn, By by) {
    if (standIn.isSubstitutes()) {
      return standIn.deputy().equals(by.name())
          || by.actor().acts(Role.HEAD) && by.actor().isOf(standIn.about());
    }
    return standIn.isOf(by.name())
        || accounts.find(standIn.absent()).filter(it -> StandIn.mayName(it, by)).isPresent();
  }

  private StandInRow add(StandIn standIn, By by) {
    standIns.add(standIn);
    deeds.fire(standIn.named(by));
    return standIn.row();
  }

  private AccountRow account(String field, String name) {
    return accounts
        .find(name == null ? "" : name)
        .orElseThrow(() -> Refusal.invalid("standins.nobody").at(field));
  }
}
