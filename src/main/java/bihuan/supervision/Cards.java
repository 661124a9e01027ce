package bihuan.supervision;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.CardReason;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNotes;
import bihuan.loop.Issues;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows a unit a card, once for each cause; two yellow ones of one unit on one issue make a red
 * one. Courts, procuratorates, bodies under central management and utilities get a letter instead.
 */
@ApplicationScoped
@Transactional
public class Cards {

  private static final int AFTER_ALL_OTHERS = 3000;

  @Inject IssueNotes notes;
  @Inject Issues issues;
  @Inject Units units;

  void show(@Observes @Priority(AFTER_ALL_OTHERS) IssueMoved moved) {
    var house = Actor.HOUSE.at(moved.hand().at());
    switch (moved.move()) {
      case REJECT -> show(CardReason.REJECTED, moved.number(), house);
      case RULE_FALSE_CLOSING ->
          show(CardReason.FALSE_CLOSING, moved.facts().get("unit"), moved.number(), house);
      default -> {}
    }
  }

  /** To the unit that has it, or had it last. */
  public void show(CardReason reason, IssueNumber number, By house) {
    show(reason, issues.audience(number).lastLead(), number, house);
  }

  private void show(CardReason reason, String unit, IssueNumber number, By house) {
    if (!units.get(unit).kind().isShownCards()) {
      notes.write(reason, unit, number, house);
      return;
    }
    var yellow = notes.show(reason, unit, number, house);
    if (yellow == 2 && reason.isYellow()) {
      notes.show(CardReason.TWO_YELLOW, unit, number, house);
    }
  }
}
