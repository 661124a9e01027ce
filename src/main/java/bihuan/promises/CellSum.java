package bihuan.promises;

import java.time.YearMonth;

/**
 * What some journeys of one edition add up to, at one of its steps (0: the whole).
 *
 * @param month in which they began; for readers outside the office the month they are told with
 * @param part of the whole where it was asked for: a channel or a district; else empty
 */
record CellSum(EditionKey told, int step, YearMonth month, String part, JourneyCounts counts) {

  String process() {
    return told.process();
  }
}
