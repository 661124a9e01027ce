package bihuan.supervision;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.loop.IssueMoved;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows a unit a card, once for each cause; two yellow ones on one issue make a red one. */
@ApplicationScoped
@Transactional
public class Cards {

  private static final int AFTER_ALL_OTHERS = 3000;

  @Inject Supervision supervision;

  void show(@Observes @Priority(AFTER_ALL_OTHERS) IssueMoved moved) {
    var house = Actor.HOUSE.at(moved.hand().at());
    switch (moved.move()) {
      case REJECT -> show(Card.REJECTED, moved.number(), house);
      case REOPEN -> show(Card.CAME_BACK, moved.number(), house);
      default -> {}
    }
  }

  public void show(Card card, IssueNumber number, By house) {
    var yellow = supervision.show(card, number, house);
    if (yellow == 2 && card.isYellow()) {
      supervision.show(Card.TWO_YELLOW, number, house);
    }
  }
}
