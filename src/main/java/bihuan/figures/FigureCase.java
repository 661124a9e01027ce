package bihuan.figures;

import java.time.YearMonth;

/**
 * What one issue adds to a figure.
 *
 * @param unit code of the unit it is with, empty where none has it yet
 * @param days working days where it is those that are counted, else 0
 */
record FigureCase(Figure figure, YearMonth month, String unit, Count count, int days) {

  /** On which side it counts. */
  enum Count {
    PART,
    REST,
    LEFT_OUT
  }
}
