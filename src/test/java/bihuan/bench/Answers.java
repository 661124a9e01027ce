package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers handed in without an account beside the same rows by plain JDBC, turn by turn; and how
 * much slower the results of a campaign open when there are a hundred times as many of them.
 */
class Answers {

  private static final String CAMPAIGN =
      """
      {"titleZh": "压力测试", "titleEn": "Bench", "leadZh": "", "leadEn": "",
       "questionnaire": "service_satisfaction", "opensOn": "%s",
       "oncePer": "ANY", "naming": "ANONYMOUS", "pages": []}
      """;

  private static final String HANDED_IN =
      """
      {"sending": "bench-%016d-%08d", "language": "zh-CN", "seconds": 40, "device": "bench-%08d",
       "answers": {"overall": "%d", "parts": {"manners": "5", "speed": "%d", "clear": "4"},
                   "told": "窗口说得清楚，就是等得久了一点"}}
      """;

  private static final String GROW =
      """
      insert into campaign_response (id, campaign_id, link_id, edition_id, given_hour, answers, arrival)
      select uuid_short(), campaign_id, link_id, edition_id, given_hour, answers, arrival + %d
      from campaign_response where campaign_id = %s and arrival is not null limit %d
      """;

  private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9A-Z]{12})\"");
  private static final int MOST_LOOKS = 600;

  private final Product product;
  private final Town town;
  private final Size size;
  private final List<Visitor> people = new ArrayList<>();

  private Visitor office;
  private String campaign;
  private String token;
  private long handedIn;

  Answers(Product product, Town town, Size size) {
    this.product = product;
    this.town = town;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    Results.say("answers");
    ask();
    AtOnce.settle(this::throughProduct);
    var copies = Copies.of(town, List.of("campaign_response", "campaign_trace"));
    AtOnce.plain(size.filings(), copies);
    var rates = new double[2][size.rounds()];
    for (var round = 0; round < size.rounds(); round++) {
      rates[0][round] = throughProduct();
      rates[1][round] = AtOnce.plain(size.filings(), copies);
    }
    var through = Results.median(rates[0]);
    var plain = Results.median(rates[1]);
    results.heading(
        "Answers handed in durably on MySQL, %d clients, medians of %d turns of %,d",
        CLIENTS, size.rounds(), size.filings());
    results.line(
        "  %-66s %,8.0f /s", "product: POST /api/asked-forms/…/answers, over HTTP", through);
    results.line(
        "  %-66s %,8.0f /s   ratio %.2f",
        "plain JDBC: the two rows of it, one commit each", plain, through / plain);
    open(results);
    results.load("meanwhile");
  }

  private void ask() throws IOException, InterruptedException {
    office = Visitor.signedIn(product.address(), "cora");
    var drafted = office.post("api/campaigns", CAMPAIGN.formatted(LocalDate.now().minusDays(1)));
    Visitor.require(drafted, 201);
    campaign = first(ID, drafted.body());
    Visitor.require(office.put("api/campaigns/" + campaign + "/opening"), 200);
    token = first(TOKEN, office.get("api/campaigns/" + campaign + "/links").body());
    for (var it = 0; it < CLIENTS; it++) {
      people.add(new Visitor(product.address()));
    }
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return found.group(1);
  }

  private double throughProduct() throws Exception {
    var begun = System.nanoTime();
    handedIn += size.filings();
    return AtOnce.rate(
        size.filings(),
        it -> {
          var told = HANDED_IN.formatted(begun, it, it, 3 + it % 3, 3 + it % 3);
          var answer = people.get(it % CLIENTS).post("api/asked-forms/" + token + "/answers", told);
          Visitor.require(answer, 201);
        });
  }

  /**
   * The results of few, then of a hundred times as many whose sums stand a hundred times as high.
   */
  private void open(Results results) throws Exception {
    for (var look = 0; counted() < handedIn; look++) {
      if (look == MOST_LOOKS) {
        throw new IllegalStateException("not all answers were added up");
      }
      Thread.onSpinWait();
    }
    var few = town.count("campaign_response");
    var before = medianOpening();
    var many = grow();
    var after = medianOpening();
    results.heading("Results of a campaign, medians of %d openings", size.openings());
    results.line("  %-66s %,8.1f ms", "of %,d answers".formatted(few), before);
    results.line(
        "  %-66s %,8.1f ms   ratio %.2f", "of %,d answers".formatted(many), after, after / before);
  }

  private long counted() throws IOException, InterruptedException {
    var told = office.get("api/campaigns/" + campaign + "/results");
    Visitor.require(told, 200);
    return Long.parseLong(first(Pattern.compile("\"answers\":(\\d+)"), told.body()));
  }

  private long grow() throws SQLException {
    var many = size.many() * 5L;
    try (var db = town.connect();
        var change = db.createStatement()) {
      var there = handedIn;
      while (there < many) {
        there += change.executeUpdate(GROW.formatted(there, campaign, many - there));
      }
      change.executeUpdate(
          "update campaign_cell set cases = cases * 100 where campaign_id = " + campaign);
      change.execute("analyze table campaign_response, campaign_cell");
    }
    return many;
  }

  private double medianOpening() throws IOException, InterruptedException {
    var times = new double[size.openings()];
    for (var it = 0; it < times.length; it++) {
      var begun = System.nanoTime();
      Visitor.require(office.get("api/campaigns/" + campaign + "/results"), 200);
      times[it] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    return Results.median(times);
  }
}
