package bihuan.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city that runs this house. */
public final class City {

  /** Its days begin and end by this zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private City() {}

  /** The day it is there at that moment. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
