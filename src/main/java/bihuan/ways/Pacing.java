package bihuan.ways;

import java.time.LocalTime;
import java.util.List;

/** When in a day something may go out. */
enum Pacing {
  /** At any minute of any day. */
  URGENT,
  /** At any minute of a working day outside quiet hours. */
  AT_ONCE,
  /** Twice a working day: no minute tells when what it tells of happened. */
  HALF_DAY(LocalTime.of(9, 0), LocalTime.of(13, 30)),
  DAILY(LocalTime.of(9, 0));

  private final List<LocalTime> slots;

  Pacing(LocalTime... slots) {
    this.slots = List.of(slots);
  }

  boolean isUrgent() {
    return this == URGENT;
  }

  /** From when on in a day it may go, the earliest first. */
  List<LocalTime> slots(LocalTime earliest) {
    return slots.isEmpty() ? List.of(earliest) : slots;
  }
}
