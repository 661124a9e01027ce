package bihuan.plan;

import bihuan.ledger.Deed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Somebody said how far a target is. */
record ProgressReported(
    String target,
    BigDecimal reached,
    LocalDate asOf,
    String note,
    String unit,
    String by,
    Instant at)
    implements Deed {

  private enum Act {
    PROGRESS_REPORTED
  }

  @Override
  public String subject() {
    return "target " + target;
  }

  @Override
  public String what() {
    return Act.PROGRESS_REPORTED.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of("asOf", asOf.toString(), "note", note, "reached", reached.toString(), "unit", unit));
  }
}
