package bihuan.bench;

import java.util.Arrays;

/**
 * How fast it went.
 *
 * @param rate so many in a second
 * @param times how long each took, in milliseconds, the quickest first
 */
record Pace(double rate, double[] times) {

  static Pace of(double seconds, double... times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return new Pace(times.length / seconds, sorted);
  }

  double median() {
    return Results.median(times);
  }

  /** All but one in a hundred took no longer. */
  double most() {
    return times[(int) Math.ceil(times.length * 0.99) - 1];
  }

  double slowest() {
    return times[times.length - 1];
  }
}
