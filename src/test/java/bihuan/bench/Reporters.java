package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Those who file issues, each in several places at the same moment. */
class Reporters {

  private static final String FILING =
      """
      {"filing": {"title": "%s", "fact": "%s", "wish": "", "process": "%s", "step": 1, "kind": "PAIN_POINT",
        "district": "WUDA", "secrecy": "CONFIDENTIAL", "draft": ""},
       "name": "Bench", "phone": "13800000000", "organisation": ""}
      """;

  private static final List<String> NAMES = List.of("olga", "oscar", "otis", "orla");

  private final Town town;
  private final List<Visitor> people = new ArrayList<>();
  private final long before;

  private long filed;

  private Reporters(Town town) throws SQLException {
    this.town = town;
    this.before = town.count("issue");
  }

  static Reporters of(Build build) throws Exception {
    var reporters = new Reporters(build.town());
    for (var it = 0; it < CLIENTS; it++) {
      reporters.people.add(Visitor.signedIn(build.address(), NAMES.get(it % NAMES.size())));
    }
    return reporters;
  }

  Pace file(int many) throws Exception {
    var from = filed;
    filed += many;
    return AtOnce.pace(many, (client, turn) -> file(people.get(client), town, from + turn));
  }

  /** In words of its own: the same words twice are one filing. */
  static HttpResponse<String> file(Visitor visitor, Town town, long turn)
      throws IOException, InterruptedException, SQLException {
    return Visitor.require(visitor.post("api/issues", filing(town, turn)), 201);
  }

  static String filing(Town town, long turn) throws SQLException {
    return FILING.formatted(
        town.title(turn), town.fact((int) (turn % 3)), town.process((int) (turn % 1_000)));
  }

  void requireAll() throws SQLException {
    var kept = town.count("issue") - before;
    if (kept != filed) {
      throw new IllegalStateException("%d issues answered, %d kept".formatted(filed, kept));
    }
  }
}
