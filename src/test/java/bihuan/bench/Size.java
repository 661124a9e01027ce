package bihuan.bench;

/**
 * How much is done.
 *
 * @param warmUp seconds that each part runs before it counts
 * @param filings of each measured round
 * @param moves issues that are moved in each round
 * @param reads of each page in each round
 * @param rounds turns of the product and of what stands beside it
 * @param few issues in the small town
 * @param many issues in the large town
 * @param open issues of those, in each town
 * @param openings of each address that count
 * @param starts of product and of the empty application
 * @param uploads seconds in which uploads come in
 * @param own reports of one person
 */
record Size(
    String name,
    int warmUp,
    int filings,
    int moves,
    int reads,
    int rounds,
    int few,
    int many,
    int open,
    int openings,
    int starts,
    int uploads,
    int own) {

  /** Clients at once, and connections of plain JDBC. */
  static final int CLIENTS = 16;

  static final Size FULL =
      new Size("full", 120, 1_000, 96, 160, 5, 10_000, 200_000, 2_000, 60, 3, 30, 10_000);

  static final Size QUICK =
      new Size("quick", 45, 320, 48, 64, 3, 2_000, 40_000, 400, 30, 1, 15, 1_000);
}
