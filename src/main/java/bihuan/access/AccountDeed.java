package bihuan.access;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Something that happened to an account. */
record AccountDeed(String name, AccountAct act, String by, Instant at, Map<String, String> facts)
    implements Deed {

  @Override
  public String subject() {
    return "account " + name;
  }

  @Override
  public String what() {
    return act.name();
  }
}
