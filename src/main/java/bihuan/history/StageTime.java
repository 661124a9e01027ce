package bihuan.history;

import bihuan.Rate;
import bihuan.loop.Stage;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long issues stood at a stage, in working days; what did not count, a ruling or a suspension,
 * is a stage of its own.
 *
 * @param passages how often one went through
 * @param median the middle one, of two in the middle the shorter; null below five
 * @param ninetieth so many working days or fewer in nine of ten; null below five
 */
public record StageTime(Stage stage, long passages, Integer median, Integer ninetieth) {

  private static final int HALF = 50;
  private static final int NINE_OF_TEN = 90;
  private static final int ALL = 100;

  /**
   * @param byDays how many took so many working days, by these
   */
  static StageTime of(Stage stage, Map<Integer, Long> byDays) {
    var whole = byDays.values().stream().mapToLong(it -> it).sum();
    return Rate.tells(whole)
        ? new StageTime(
            stage, whole, within(HALF, whole, byDays), within(NINE_OF_TEN, whole, byDays))
        : new StageTime(stage, whole, null, null);
  }

  /** Fewer than five: no days are told. */
  public boolean isFew() {
    return median == null;
  }

  private static Integer within(int percent, long whole, Map<Integer, Long> byDays) {
    var rank = (whole * percent + ALL - 1) / ALL;
    var passed = 0L;
    for (var it : new TreeMap<>(byDays).entrySet()) {
      passed += it.getValue();
      if (passed >= rank) {
        return it.getKey();
      }
    }
    throw new IllegalStateException("no passage " + rank);
  }
}
