package bihuan.bench;

/** What a figure stands beside. */
final class Beside {

  private static final String SERVLET = "the same bytes to a servlet that does nothing";
  private static final String OPERATION = "the same bytes to a REST operation that does nothing";

  private static final String ROWS_AND_SERVLET = "the rows and the servlet one after the other";
  private static final String ROWS_AND_OPERATION = "the rows and the operation one after the other";

  private Beside() {}

  /** The same bytes to what does nothing with them. */
  static void join(Contest contest, Product floor, int many, Visitors.Body body) {
    var people = new Visitors(floor);
    contest
        .with(SERVLET, () -> people.send(Floor.SERVLET, many, body))
        .with(OPERATION, () -> people.send(Floor.OPERATION, many, body));
  }

  /** The rows, the request, and both: less than that no product can do on this server. */
  static void floors(Results.Figure figure, Contest contest, String rows) {
    var plain = contest.rate(rows);
    var servlet = contest.rate(SERVLET);
    var operation = contest.rate(OPERATION);
    figure
        .beside(rows, plain)
        .beside(SERVLET, servlet)
        .beside(OPERATION, operation)
        .beside(ROWS_AND_SERVLET, both(plain, servlet))
        .beside(ROWS_AND_OPERATION, both(plain, operation));
  }

  private static double both(double one, double other) {
    return 1 / (1 / one + 1 / other);
  }

  /** The other build, where there is one. */
  static void builds(Results.Figure figure, Contest contest, Stand stand) {
    stand.builds().stream()
        .skip(1)
        .forEach(it -> figure.beside(it.name(), contest.rate(it.name())));
  }
}
