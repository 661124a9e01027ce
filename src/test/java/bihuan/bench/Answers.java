package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers handed in without an account beside the same rows by plain JDBC and the same bytes to a
 * servlet and a REST operation that do nothing, turn by turn; and how much slower the results of a
 * campaign open when there are a hundred times as many of them.
 */
class Answers {

  private static final String ROWS = "plain JDBC: the two rows of it, one commit each";

  private final Stand stand;
  private final Size size;

  Answers(Stand stand) {
    this.stand = stand;
    this.size = stand.size();
  }

  void measure(Results results) throws Exception {
    var many = size.filings();
    var all = respondents();
    var contest = new Contest();
    for (var it : all.entrySet()) {
      it.getValue().handIn(many);
      contest.with(it.getKey(), () -> it.getValue().handIn(many));
    }
    var rows = Copies.of(stand.build().town(), List.of("campaign_response", "campaign_trace"));
    contest.with(ROWS, () -> AtOnce.plain(many, rows));
    Beside.join(contest, stand.floor(), many, turn -> Respondents.answers(turn, turn));
    contest.warmUp(size.warmUp());
    contest.run(size.rounds());
    results.heading(
        "Answers handed in durably on MySQL, %d clients, medians of %d turns of %,d",
        CLIENTS, size.rounds(), many);
    var figure =
        results.figure(
            "product: POST /api/asked-forms/…/answers, over HTTP", contest.rate(Build.OWN), "/s");
    Beside.floors(figure, contest, ROWS);
    Beside.builds(figure, contest, stand);
    open(all.get(Build.OWN), results);
    results.load("meanwhile");
  }

  private Map<String, Respondents> respondents() throws IOException, InterruptedException {
    var all = new LinkedHashMap<String, Respondents>();
    for (var it : stand.builds()) {
      all.put(it.name(), Respondents.of(it));
    }
    return all;
  }

  /**
   * The results of few, then of a hundred times as many whose sums stand a hundred times as high.
   */
  private void open(Respondents respondents, Results results) throws Exception {
    respondents.waitUntilAllAreCounted();
    var few = stand.build().town().count("campaign_response");
    var before = respondents.medianOpening(size.openings());
    var many = respondents.grow(size.many() * 5L);
    var after = respondents.medianOpening(size.openings());
    results.heading("Results of a campaign, medians of %d openings", size.openings());
    results
        .figure("of %,d answers".formatted(many), after, "ms")
        .beside("of %,d answers".formatted(few), before);
  }
}
