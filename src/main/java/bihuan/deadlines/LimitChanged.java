package bihuan.deadlines;

import bihuan.deadlines.LimitScope.Reach;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A limit was given another amount from a day on. */
record LimitChanged(
    Limit code,
    Reach reach,
    String of,
    int before,
    int after,
    LimitUnit unit,
    String basis,
    LocalDate from,
    String reason,
    String by,
    Instant at)
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
    var facts =
        new TreeMap<>(
            Map.of(
                "after", String.valueOf(after),
                "basis", basis,
                "before", String.valueOf(before),
                "from", from.toString(),
                "reason", reason,
                "unit", unit.name()));
    if (reach != Reach.EVERYTHING) {
      facts.put("reach", reach + " " + of);
    }
    return facts;
  }
}
