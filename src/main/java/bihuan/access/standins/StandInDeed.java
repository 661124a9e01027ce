package bihuan.access.standins;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Somebody was named to act in the part of another, or acts in it no longer. */
public record StandInDeed(StandInRow row, StandInAct act, By hand) implements Deed {

  /** From now on; else no longer. */
  public boolean isNamed() {
    return act == StandInAct.STAND_IN_NAMED || act == StandInAct.SUBSTITUTE_NAMED;
  }

  @Override
  public String subject() {
    return "account " + (row.isSubstitutes() ? row.deputy() : row.absent());
  }

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  @Override
  public Map<String, String> facts() {
    return row.facts();
  }
}
