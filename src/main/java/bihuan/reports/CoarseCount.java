package bihuan.reports;

/** How many, coarsely: never so fine that it would tell who filed which. */
public enum CoarseCount {
  /** Up to four, none included. */
  FEW,
  /** Five to nine. */
  SOME,
  MANY;

  static CoarseCount of(long count) {
    return count >= 10 ? MANY : count >= 5 ? SOME : FEW;
  }
}
