package bihuan.bench;

/** What a figure stands beside. */
final class Beside {

  static final String SERVLET = "the same bytes to a servlet that does nothing";

  private static final String BOTH = "both floors one after the other";

  private Beside() {}

  /** The rows, the request, and both: less than that no product can do. */
  static void floors(Results.Figure figure, Contest contest, String rows) {
    var plain = contest.rate(rows);
    var servlet = contest.rate(SERVLET);
    figure.beside(rows, plain).beside(SERVLET, servlet).beside(BOTH, 1 / (1 / plain + 1 / servlet));
  }

  /** The other build, where there is one. */
  static void builds(Results.Figure figure, Contest contest, Stand stand) {
    stand.builds().stream()
        .skip(1)
        .forEach(it -> figure.beside(it.name(), contest.rate(it.name())));
  }
}
