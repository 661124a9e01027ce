package bihuan.promises;

/**
 * What journeys lost at a step.
 *
 * @param tenths of days beyond the step's promise
 */
record Lost(Told told, int step, long tenths) {

  static Lost most(Lost one, Lost other) {
    return other.tenths > one.tenths || other.tenths == one.tenths && other.step < one.step
        ? other
        : one;
  }
}
