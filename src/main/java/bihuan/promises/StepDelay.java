package bihuan.promises;

/**
 * What journeys lost at a step.
 *
 * @param tenths of days beyond the step's promise
 */
record StepDelay(EditionKey told, int step, long tenths) {

  static StepDelay most(StepDelay one, StepDelay other) {
    return other.tenths > one.tenths || other.tenths == one.tenths && other.step < one.step
        ? other
        : one;
  }
}
