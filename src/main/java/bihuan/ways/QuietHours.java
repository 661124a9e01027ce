package bihuan.ways;

import bihuan.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When somebody is left alone.
 *
 * @param from included
 * @param until not included; earlier than {@code from} where a night lies between
 */
record QuietHours(LocalTime from, LocalTime until) implements Serializable {

  private static final Duration LONGEST = Duration.ofHours(16);

  public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

  public QuietHours {
    if (from == null) {
      throw Refusal.invalid("ways.quiet.missing").at("quietFrom");
    }
    if (until == null) {
      throw Refusal.invalid("ways.quiet.missing").at("quietUntil");
    }
    if (length(from, until).compareTo(LONGEST) > 0) {
      throw Refusal.invalid("ways.quiet.long", LONGEST.toHours()).at("quietUntil");
    }
  }

  /** None at all where they end when they begin. */
  boolean cover(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
  }

  /** The moment itself, or the end of the quiet hours that it lies in. */
  LocalDateTime after(LocalDateTime moment) {
    if (!cover(moment.toLocalTime())) {
      return moment;
    }
    var end = moment.toLocalDate().atTime(until);
    return end.isAfter(moment) ? end : end.plusDays(1);
  }

  private static Duration length(LocalTime from, LocalTime until) {
    var length = Duration.between(from, until);
    return length.isNegative() ? length.plusDays(1) : length;
  }
}
