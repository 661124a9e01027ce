package bihuan.rounds;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Something was done with a round; nothing in it tells where anybody goes. */
record RoundDeed(long round, RoundAct act, By hand, Map<String, String> facts) implements Deed {

  @Override
  public String subject() {
    return "round " + round;
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
}
