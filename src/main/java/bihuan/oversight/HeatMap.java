package bihuan.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * How many open issues fall due, by unit and week.
 *
 * @param weeks their first days, the earliest first
 */
public record HeatMap(List<LocalDate> weeks, List<HeatRow> rows) {

  /**
   * A unit.
   *
   * @param ranked the city directs it: its numbers stand beside those of others by colour
   * @param counts one a week
   */
  public record HeatRow(String unit, boolean ranked, List<Integer> counts, int all) {

    /** How dark this week is, 0 to 4; always 0 for whoever is not ranked. */
    public int shade(int week) {
      var count = counts.get(week);
      return !ranked || count == 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : count < 12 ? 3 : 4;
    }
  }
}
