package bihuan;

/** So many of so many. Fewer than five cases tell nothing, and are said to. */
public record Rate(long part, long whole) {

  /** Below this no rate is shown. */
  public static final int FEWEST = 5;

  /** So many cases say something about others like them. */
  public static boolean tells(long cases) {
    return cases >= FEWEST;
  }

  public boolean isTold() {
    return tells(whole);
  }

  /** In whole per cent, rounded down: 99.6 is not all of them. */
  public int getPercent() {
    return whole == 0 ? 0 : (int) (part * 100 / whole);
  }
}
