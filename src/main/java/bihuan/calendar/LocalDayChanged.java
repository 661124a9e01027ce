package bihuan.calendar;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A day of this city's own was declared or withdrawn. */
record LocalDayChanged(
    LocalDate date, boolean working, DayAct act, String reason, String by, Instant at)
    implements Deed {

  /** It was declared wrongly: the country's calendar holds again. */
  public boolean isTakenBack() {
    return act == DayAct.DAY_WITHDRAWN;
  }

  @Override
  public String subject() {
    return "day " + date;
  }

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("reason", reason, "working", String.valueOf(working)));
  }
}
