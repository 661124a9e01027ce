package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Filing durably through the product beside the same number of rows inserted by plain JDBC, one
 * commit each, on as many connections as there are clients, and beside the same bytes sent to a
 * servlet and to a REST operation that do nothing with them.
 */
class Filing {

  private static final String ROW = "plain JDBC: one row like an issue's, one commit each";
  private static final String ROWS =
      "plain JDBC: all " + Town.FILED.size() + " rows a filing writes, one commit each";

  private final Stand stand;
  private final int many;

  Filing(Stand stand) {
    this.stand = stand;
    this.many = stand.size().filings();
  }

  void measure(Results results) throws Exception {
    var town = stand.build().town();
    var all = reporters();
    var contest = new Contest();
    for (var it : all.entrySet()) {
      it.getValue().file(many);
      contest.with(it.getKey(), () -> it.getValue().file(many));
    }
    var row = Copies.of(town, List.of("issue"));
    var rows = Copies.of(town, Town.FILED);
    contest.with(ROW, () -> AtOnce.plain(many, row)).with(ROWS, () -> AtOnce.plain(many, rows));
    Beside.join(contest, stand.floor(), many, turn -> Reporters.filing(town, turn));
    contest.warmUp(stand.size().warmUp());
    contest.run(stand.size().rounds());
    for (var it : all.values()) {
      it.requireAll();
    }
    results.heading(
        "Filing durably on MySQL (a flush at every commit), %d clients, medians of %d turns of %,d",
        CLIENTS, stand.size().rounds(), many);
    var figure =
        results
            .figure(
                "product: POST /api/issues, signed in, over HTTP", contest.rate(Build.OWN), "/s")
            .beside(ROW, contest.rate(ROW));
    Beside.floors(figure, contest, ROWS);
    Beside.builds(figure, contest, stand);
    results.load("meanwhile");
  }

  private Map<String, Reporters> reporters() throws Exception {
    var all = new LinkedHashMap<String, Reporters>();
    for (var it : stand.builds()) {
      all.put(it.name(), Reporters.of(it));
    }
    return all;
  }
}
