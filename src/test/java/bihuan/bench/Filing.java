package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Filing durably through the product beside the same number of rows inserted by plain JDBC, one
 * commit each, on as many connections as there are clients; turn by turn, medians of the turns.
 */
class Filing {

  private static final String FILING =
      """
      {"filing": {"title": "%s", "fact": "%s", "wish": "", "process": "%s", "step": 1, "kind": "PAIN_POINT",
        "district": "WUDA", "secrecy": "CONFIDENTIAL", "draft": ""},
       "name": "Bench", "phone": "13800000000", "organisation": ""}
      """;

  private final Product product;
  private final Town town;
  private final Size size;

  /** Of the demonstration's; each files in several places at the same moment. */
  private static final List<String> REPORTERS = List.of("olga", "oscar", "otis", "orla");

  private final List<Visitor> reporters = new ArrayList<>();
  private long due;

  Filing(Product product, Town town, Size size) {
    this.product = product;
    this.town = town;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    comeIn(product.address());
    Results.say("filing");
    var before = town.count("issue");
    AtOnce.settle(this::throughProduct);
    var issues = Copies.of(town, List.of("issue"));
    var whole = Copies.of(town, Town.FILED);
    AtOnce.plain(size.filings(), issues);
    AtOnce.plain(size.filings(), whole);
    var rates = new double[3][size.rounds()];
    for (var round = 0; round < size.rounds(); round++) {
      rates[0][round] = throughProduct();
      rates[1][round] = AtOnce.plain(size.filings(), issues);
      rates[2][round] = AtOnce.plain(size.filings(), whole);
    }
    requireAll(town.count("issue") - before);
    show(results, rates);
  }

  private void show(Results results, double[][] rates) {
    var product = Results.median(rates[0]);
    var row = Results.median(rates[1]);
    var rows = Results.median(rates[2]);
    results.heading(
        "Filing durably on MySQL (a flush at every commit), %d clients, medians of %d turns of %,d",
        CLIENTS, size.rounds(), size.filings());
    results.line("  %-66s %,8.0f /s", "product: POST /api/issues, signed in, over HTTP", product);
    results.line(
        "  %-66s %,8.0f /s   ratio %.2f",
        "plain JDBC: one row like an issue's, one commit each", row, product / row);
    results.line(
        "  %-66s %,8.0f /s   ratio %.2f",
        "plain JDBC: all " + Town.FILED.size() + " rows a filing writes, one commit each",
        rows,
        product / rows);
    results.load("meanwhile");
  }

  private void comeIn(URI address) throws IOException, InterruptedException {
    for (var it : REPORTERS) {
      reporters.add(Visitor.signedIn(address, it));
    }
  }

  private double throughProduct() throws Exception {
    due += size.filings();
    return AtOnce.rate(
        size.filings(),
        it -> {
          var reporter = reporters.get(it % reporters.size());
          Visitor.require(reporter.post("api/issues", filing(it)), 201);
        });
  }

  private void requireAll(long filed) throws SQLException {
    if (filed != due) {
      throw new IllegalStateException("%d issues answered, %d kept".formatted(due, filed));
    }
  }

  private String filing(int turn) throws SQLException {
    return FILING.formatted(town.title(turn), town.fact(turn), town.process(turn));
  }
}
