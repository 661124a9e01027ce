package bihuan.promises;

import bihuan.Refusal;
import java.util.List;

/**
 * Some of the journeys behind a figure.
 *
 * @param next to be handed in as {@code after}; null at the end
 */
public record CountedJourneys(List<CountedJourneyRow> rows, String next) {

  /** Rows of one page. */
  public static final int PAGE = 30;

  /** Where a page ended. */
  record After(String month, String id) {

    private static final After START = new After("9999-12", "");

    /** What {@link #toString} wrote; the beginning where there is nothing. */
    static After read(String text) {
      if (text == null || text.isEmpty()) {
        return START;
      }
      var parts = text.split("_", 2);
      if (parts.length != 2) {
        throw Refusal.unknown("promises.unknownPage");
      }
      return new After(parts[0], parts[1]);
    }

    @Override
    public String toString() {
      return month + "_" + id;
    }
  }

  /**
   * @param found one more than a page, where there are more
   */
  static CountedJourneys of(List<CountedJourneyRow> found) {
    var rows = found.stream().limit(PAGE).toList();
    if (found.size() <= PAGE) {
      return new CountedJourneys(rows, null);
    }
    var last = rows.get(PAGE - 1);
    return new CountedJourneys(rows, new After(last.month(), last.id()).toString());
  }
}
