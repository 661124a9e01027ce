package bihuan.access;

import java.time.Instant;

/** By whom and when: what every step is told, so that no step asks the clock or the sign-in. */
public record By(Actor actor, Instant at) {

  public String name() {
    return actor.name();
  }
}
