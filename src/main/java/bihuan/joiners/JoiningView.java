package bihuan.joiners;

import java.util.List;

/**
 * Who joined an issue, as far as its reader may know.
 *
 * @param band of that many at least, in months that are over, for a unit; 0 for the office, and
 *     where there are too few
 * @param address where others join, from the root of the application; empty for a unit
 * @param open the office lets others join
 * @param title as others read it; null where it was never opened, or for a unit
 * @param rows for the office, in no order
 */
public record JoiningView(
    int band, String address, boolean open, String title, String words, List<JoinerRow> rows) {

  static JoiningView ofUnit(int band) {
    return new JoiningView(band, "", false, null, null, List.of());
  }

  public int count() {
    return rows.size();
  }

  /** How many said that it is put right. */
  public long solved() {
    return rows.stream().filter(it -> Boolean.TRUE.equals(it.solved())).count();
  }

  /** How many said that it is not. */
  public long unsolved() {
    return rows.stream().filter(it -> Boolean.FALSE.equals(it.solved())).count();
  }
}
