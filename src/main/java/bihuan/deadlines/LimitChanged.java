package bihuan.deadlines;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A limit was given another amount from a day on. */
record LimitChanged(
    Limit code, int before, int after, LocalDate from, String reason, String by, Instant at)
    implements Deed {

  private enum Act {
    LIMIT_CHANGED
  }

  @Override
  public String subject() {
    return "limit " + code;
  }

  @Override
  public String what() {
    return Act.LIMIT_CHANGED.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            "after", String.valueOf(after),
            "before", String.valueOf(before),
            "from", from.toString(),
            "reason", reason));
  }
}
