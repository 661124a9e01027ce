package bihuan.promises;

import java.util.List;

/**
 * How finely time is kept where journeys are added up: fine where it is short, coarser where it is
 * long. A figure goes to the nearest point, so that no quartile is off by more than half a band's
 * width. Whole days are exact up to sixty.
 */
enum HistogramGrid {
  /** In tenths of a day: each tenth up to 10 days, each day up to 60, then five days. */
  DAYS(4000, new Band(100, 1), new Band(600, 10), new Band(4000, 50)),

  /**
   * In minutes of work: quarters of an hour up to a working day, half hours up to ten, then days,
   * then weeks.
   */
  MINUTES(
      180_000,
      new Band(450, 15),
      new Band(4500, 30),
      new Band(27_000, 450),
      new Band(180_000, 2250));

  /** Points at this distance from each other, up to there. */
  private record Band(long until, int width) {}

  private final long end;
  private final List<Band> bands;

  HistogramGrid(long end, Band... bands) {
    this.end = end;
    this.bands = List.of(bands);
  }

  /** The nearest point; the last one for all that lies beyond. */
  int nearest(long figure) {
    var within = Math.max(0, Math.min(figure, end));
    var width = widthAt(within);
    return (int) ((within + width / 2) / width * width);
  }

  /** How far apart the points are where this figure lies. */
  int widthAt(long figure) {
    return bands.stream()
        .filter(it -> figure <= it.until())
        .findFirst()
        .orElse(bands.get(bands.size() - 1))
        .width();
  }
}
