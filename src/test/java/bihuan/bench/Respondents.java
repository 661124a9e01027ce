package bihuan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Those who answer a campaign's questions, and the office that reads the results. */
class Respondents {

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
  private static final Pattern COUNTED = Pattern.compile("\"answers\":(\\d+)");
  private static final int MOST_LOOKS = 600;

  private final Town town;
  private final Visitor office;
  private final Visitors people;

  private String campaign;
  private String token;
  private long handedIn;

  private Respondents(Build build, Visitor office) {
    this.town = build.town();
    this.office = office;
    this.people = new Visitors(build.product());
  }

  static Respondents of(Build build) throws IOException, InterruptedException {
    var asked = new Respondents(build, Visitor.signedIn(build.address(), "cora"));
    asked.ask();
    return asked;
  }

  private void ask() throws IOException, InterruptedException {
    var drafted = office.post("api/campaigns", CAMPAIGN.formatted(LocalDate.now().minusDays(1)));
    Visitor.require(drafted, 201);
    campaign = Visitor.first(ID, drafted.body());
    Visitor.require(office.put("api/campaigns/" + campaign + "/opening"), 200);
    token = Visitor.first(TOKEN, office.get("api/campaigns/" + campaign + "/links").body());
  }

  static String answers(long sending, int turn) {
    return HANDED_IN.formatted(sending, turn, turn, 3 + turn % 3, 3 + turn % 3);
  }

  Pace handIn(int many) throws Exception {
    var sending = System.nanoTime();
    var path = "api/asked-forms/" + token + "/answers";
    handedIn += many;
    return AtOnce.pace(
        many,
        (client, turn) ->
            Visitor.require(people.get(client).post(path, answers(sending, turn)), 201));
  }

  void waitUntilAllAreCounted() throws IOException, InterruptedException {
    for (var look = 0; counted() < handedIn; look++) {
      if (look == MOST_LOOKS) {
        throw new IllegalStateException("not all answers were added up");
      }
      Thread.sleep(100);
    }
  }

  private long counted() throws IOException, InterruptedException {
    return Long.parseLong(Visitor.first(COUNTED, results()));
  }

  private String results() throws IOException, InterruptedException {
    return Visitor.require(office.get("api/campaigns/" + campaign + "/results"), 200).body();
  }

  /** Writes answers until there are so many. */
  long grow(long many) throws SQLException {
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

  double medianOpening(int openings) throws IOException, InterruptedException {
    var times = new double[openings];
    for (var it = 0; it < times.length; it++) {
      var begun = System.nanoTime();
      results();
      times[it] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    return Results.median(times);
  }
}
