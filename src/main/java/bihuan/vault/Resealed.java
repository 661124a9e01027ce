package bihuan.vault;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Identities were sealed anew with another key. */
record Resealed(int count, String key, String by, Instant at) implements Deed {

  private enum Act {
    RESEALED
  }

  @Override
  public String subject() {
    return "vault keys";
  }

  @Override
  public String what() {
    return Act.RESEALED.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("count", Integer.toString(count), "key", key));
  }
}
