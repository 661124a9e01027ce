package bihuan.bench;

/**
 * How much is done.
 *
 * @param filings of each measured round
 * @param rounds turns of product and plain JDBC
 * @param few issues in the small town
 * @param many issues in the large town
 * @param open issues of those, in each town
 * @param openings of each address that count
 * @param starts of product and of the empty application
 */
record Size(
    String name, int filings, int rounds, int few, int many, int open, int openings, int starts) {

  /** Clients at once, and connections of plain JDBC. */
  static final int CLIENTS = 16;

  static final Size FULL = new Size("full", 1_000, 5, 10_000, 200_000, 2_000, 60, 3);
  static final Size QUICK = new Size("quick", 320, 3, 2_000, 40_000, 400, 30, 1);
}
