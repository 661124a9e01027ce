package bihuan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** By whom and when: what every step is told, so that no step asks the clock or the sign-in. */
public record By(Actor actor, Instant at) {

  /** Where the city is: its days begin and end by this zone. */
  public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  public String name() {
    return actor.name();
  }

  /** The day in the city. */
  public LocalDate day() {
    return LocalDate.ofInstant(at, CITY);
  }
}
