package bihuan.bench;

import java.util.List;

/** Reading by the operations that programs use, beside a servlet that does nothing. */
class Asking {

  private final Stand stand;

  Asking(Stand stand) {
    this.stand = stand;
  }

  void measure(Results results) throws Exception {
    new Reading(stand).measure("Operations", Asking::addresses, results);
  }

  private static List<Address> addresses(Build build) throws Exception {
    var number = Course.inHand(build);
    return List.of(
        Address.operation("GET /api/issues/…", "cora", "api/issues/" + number),
        Address.operation("GET /api/issues/…", "lina", "api/issues/" + number),
        Address.operation("GET /api/issues", "cora", "api/issues"),
        Address.operation("GET /api/issues", "lina", "api/issues"));
  }
}
