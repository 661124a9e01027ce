package bihuan.bench;

import java.util.List;

/** What the server holds of the machine's memory, at most and after the load. */
class Memory {

  private static final List<String> READ =
      List.of("home.xhtml", "lists/inbox.xhtml", "lists/issues.xhtml", "lists/workbench.xhtml");

  private static final int AT_ONCE = 200;
  private static final long REST_MILLIS = 10_000;

  private final Stand stand;

  Memory(Stand stand) {
    this.stand = stand;
  }

  void measure(Results results) throws Exception {
    var people = new People(stand.build()).with("cora");
    var contest =
        new Contest()
            .with(
                "reading",
                () ->
                    AtOnce.pace(
                        AT_ONCE,
                        (client, turn) ->
                            Visitor.require(
                                people.get("cora", client).open(READ.get(turn % READ.size())),
                                200)));
    contest.warmUp(stand.size().warmUp());
    Thread.sleep(REST_MILLIS);
    var product = stand.build().product();
    var nothing = "the server with an empty application";
    results.heading("Memory of the server, of all that was measured before");
    results
        .figure("resident at most", product.memory(), "MB")
        .beside(nothing, stand.floor().memory());
    results
        .figure("resident 10 s after the load", product.resident(), "MB")
        .beside(nothing, stand.floor().resident());
  }
}
