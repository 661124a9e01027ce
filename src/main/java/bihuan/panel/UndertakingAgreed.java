package bihuan.panel;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A member of the panel agreed to the undertaking of this version.
 *
 * @param seal of the words they agreed to
 */
record UndertakingAgreed(String account, String version, String seal, Instant at) implements Deed {

  @Override
  public String subject() {
    return "account " + account;
  }

  @Override
  public String what() {
    return PanelAct.UNDERTAKING_AGREED.name();
  }

  @Override
  public String by() {
    return account;
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("version", version, "seal", seal));
  }
}
