package bihuan.ways;

import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * When something may be sent to somebody: working days and quiet hours are kept, but for urgency.
 */
record SendingPolicy(WorkingDays days) {

  /** No stretch without a working day is as long. */
  private static final int FAR = 60;

  /** The first moment from this one on at which it may go. */
  Instant next(Instant at, Pacing pacing, QuietHours quiet) {
    if (pacing.isUrgent()) {
      return at;
    }
    var today = City.day(at);
    return Stream.iterate(today, it -> it.plusDays(1))
        .limit(FAR)
        .filter(this::isWorking)
        .flatMap(
            day ->
                pacing
                    .slots(day.equals(today) ? at.atZone(City.ZONE).toLocalTime() : LocalTime.MIN)
                    .stream()
                    .map(day::atTime))
        .map(quiet::after)
        .filter(it -> isWorking(it.toLocalDate()))
        .map(it -> it.atZone(City.ZONE).toInstant())
        .filter(it -> !it.isBefore(at))
        .findFirst()
        .orElse(at);
  }

  private boolean isWorking(LocalDate day) {
    return !WorkingDays.knows(day) || days.isWorking(day);
  }
}
