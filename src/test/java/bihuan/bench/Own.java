package bihuan.bench;

import java.util.List;

/** What somebody with very many reports reads of them, beside somebody with few. */
class Own {

  private static final String MANY = "olga";
  private static final String FEW = "enzo";

  private static final int AT_ONCE = 500;
  private static final int WARM_UP = 25;

  private final Build build;
  private final Size size;

  Own(Stand stand) {
    this.build = stand.build();
    this.size = stand.size();
  }

  void measure(Results results) throws Exception {
    var people = new People(build).with(MANY).with(FEW);
    for (var it = 0; it < size.own(); it += AT_ONCE) {
      AtOnce.pace(
          Math.min(AT_ONCE, size.own() - it),
          (client, turn) ->
              Reporters.file(people.get(MANY, client), build.town(), System.nanoTime()));
    }
    results.heading(
        "Median in ms of %d for somebody with %,d reports more than others, one reader",
        size.openings(), size.own());
    for (var it :
        List.of(
            Address.operation("what I reported: GET /api/issues", MANY, "api/issues"),
            Address.page("what I reported", MANY, "lists/issues.xhtml"),
            Address.page("home", MANY, "home.xhtml"))) {
      var contest =
          new Contest()
              .with(MANY, () -> read(it, people.get(MANY, 0), size.openings()))
              .with(FEW, () -> read(it, people.get(FEW, 0), size.openings()));
      read(it, people.get(MANY, 0), WARM_UP);
      read(it, people.get(FEW, 0), WARM_UP);
      contest.run(size.rounds());
      results.row(
          it.what(), contest.median(MANY), "ms", "somebody with few", contest.median(FEW), "");
    }
    results.load("meanwhile");
  }

  private static Pace read(Address address, Visitor visitor, int many) throws Exception {
    return AtOnce.pace(1, many, (client, turn) -> address.fetch().from(visitor));
  }
}
