package bihuan.access;

import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;

/** By whom and when: what every step is told, so that no step asks the clock or the sign-in. */
public record By(Actor actor, Instant at) {

  public String name() {
    return actor.name();
  }

  /** The day in the city. */
  public LocalDate day() {
    return City.day(at);
  }
}
