package bihuan.ways;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * How somebody wants to be told outside the house.
 *
 * @param duties what is to be done: {@code DIGEST} or {@code AT_ONCE}, never {@code OFF}
 * @param outcome what becomes of what one reported: {@code DIGEST} or {@code OFF}
 * @param news everything else
 * @param quietFrom from when on one is left alone but for what is urgent, in the city's time
 * @param quietUntil until when; equal to {@code quietFrom} for never
 */
public record ChosenWays(
    Pace duties,
    Pace outcome,
    Pace news,
    ReadLanguage language,
    LocalTime quietFrom,
    LocalTime quietUntil)
    implements Serializable {

  QuietHours quiet() {
    return new QuietHours(quietFrom, quietUntil);
  }
}
