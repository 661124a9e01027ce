package bihuan.plan;

import bihuan.Rate;

/**
 * How much observers found about a measure.
 *
 * @param issues all of them
 * @param closed of these; null where open or closed ones are too few to be told
 */
public record MeasureFinding(int issues, Integer closed) {

  public static final MeasureFinding NONE = new MeasureFinding(0, 0);

  /** For readers outside the office, of batches that may be told. */
  public static MeasureFinding told(int handed, int closed) {
    return new MeasureFinding(
        handed, closed <= handed && Rate.tellsApart(closed, handed) ? closed : null);
  }

  /** How many are still open, null where that is not told. */
  public Integer getOpen() {
    return closed == null ? null : issues - closed;
  }
}
