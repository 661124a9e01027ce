package bihuan.retention;

import bihuan.access.Actor;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * So many of a kind were destroyed by its rule; whose or which is gone with them.
 *
 * @param days for how long they were kept
 */
record Destroyed(Retained kind, int count, int days, Instant at) implements Deed {

  enum Act {
    DESTROYED
  }

  @Override
  public String subject() {
    return "retention " + kind;
  }

  @Override
  public String what() {
    return Act.DESTROYED.name();
  }

  @Override
  public String by() {
    return Actor.HOUSE.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of("count", String.valueOf(count), "days", String.valueOf(days), "kind", kind.name()));
  }
}
