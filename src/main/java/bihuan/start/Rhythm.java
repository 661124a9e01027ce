package bihuan.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a job is to be done again.
 *
 * @param pause how long to wait before looking again whether it is
 * @param daily once a day from this hour on, the same day still where the house was closed then;
 *     null where every time somebody looks
 */
public record Rhythm(Duration pause, LocalTime daily) {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  public Rhythm {
    if (pause.isNegative() || pause.isZero()) {
      throw new IllegalArgumentException("no pause between two rounds");
    }
  }

  public static Rhythm every(Duration pause) {
    return new Rhythm(pause, null);
  }

  public static Rhythm dailyAt(LocalTime hour) {
    return new Rhythm(BETWEEN_LOOKS, hour);
  }

  /**
   * @param done when it was last begun and brought to its end; null where it never was
   */
  boolean isDue(Instant done, Instant now, ZoneId zone) {
    if (daily == null) {
      return true;
    }
    var hour = now.atZone(zone).with(daily).toInstant();
    return !now.isBefore(hour) && (done == null || done.isBefore(hour));
  }
}
