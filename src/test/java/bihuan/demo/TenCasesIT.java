package bihuan.demo;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Rate;
import bihuan.access.Role;
import bihuan.access.standins.StandInNaming;
import bihuan.calendar.Calendars;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Limits;
import bihuan.figures.LatestRates;
import bihuan.figures.LoopRate;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The city's ten cases, each walked through the steps once more, beside what their file says of
 * them.
 */
@InContainer
@OnEmbedded
class TenCasesIT {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Inject Replay replay;
  @Inject StandInNaming naming;
  @Inject Issues issues;
  @Inject History history;
  @Inject Ledger ledger;
  @Inject Calendars calendars;
  @Inject Limits limits;
  @Inject LatestRates rates;

  @BeforeEach
  void othersActWhereTheOfficesOwnUnitIsMeant() {
    var head = HELEN.at(Instant.parse("2026-01-05T01:00:00Z"));
    naming.substitute(Role.COORDINATOR, "d18-approver", head);
    naming.substitute(Role.HEAD, "simon", head);
  }

  @Test
  void everyCaseEndsWhereItsFileSays() throws IOException {
    var numbers = new HashMap<String, IssueNumber>();
    var stories = Story.in("cases.json");
    stories.forEach(it -> numbers.put(it.id(), replay.play(it, numbers::get, NOW)));

    for (var told : expected()) {
      var seen = issues.seenBy(CORA.at(NOW), numbers.get(told.get("case")));

      assertThat(seen.stage()).as(told.get("case")).isEqualTo(Stage.valueOf(told.get("ends")));
      assertThat(acceptanceDue(told)).as(told.get("case")).isEqualTo(told.get("accept_due"));
      assertThat(daysOf(seen, "SUBMIT")).as(told.get("case")).containsExactly(told.get("received"));
      assertRanInTime(told, seen);
      assertThat(ledgerOf(seen)).as(told.get("case")).isEqualTo(historyOf(seen));
    }
  }

  @Test
  void aFirstResponseInTimeIsCountedAsOne() {
    var before = responded();

    replay.play(Story.in("cases.json").get(0), name -> null, NOW);

    assertThat(responded()).isEqualTo(new Rate(before.part() + 1, before.whole() + 1));
  }

  private Rate responded() {
    rates.run();
    return rates.told().all().getOrDefault(LoopRate.RESPONDED, Map.of()).values().stream()
        .reduce(
            new Rate(0, 0),
            (one, other) -> new Rate(one.part() + other.part(), one.whole() + other.whole()));
  }

  private void assertRanInTime(CSVRecord told, IssueView seen) {
    if (told.get("assigned").isEmpty()) {
      assertThat(daysOf(seen, "ASSIGN")).as(told.get("case")).isEmpty();
      return;
    }
    assertThat(daysOf(seen, "ACCEPT")).as(told.get("case")).containsExactly(told.get("accepted"));
    assertThat(daysOf(seen, "ASSIGN")).as(told.get("case")).startsWith(told.get("assigned"));
    assertThat(dueDates(seen))
        .as(told.get("case"))
        .contains(told.get("due"), told.get("original_due"));
    if (seen.flags().reopened() == 0) {
      assertThat(seen.dates().due()).as(told.get("case")).isEqualTo(told.get("due"));
      assertThat(seen.dates().originalDue())
          .as(told.get("case"))
          .isEqualTo(told.get("original_due"));
    }
    if (!told.get("satisfaction").isEmpty()) {
      assertThat(seen.verdict().solved()).as(told.get("case")).isTrue();
      assertThat(seen.verdict().satisfaction())
          .as(told.get("case"))
          .isEqualTo(Integer.valueOf(told.get("satisfaction")));
    }
  }

  private String acceptanceDue(CSVRecord told) {
    var received = LocalDate.parse(told.get("received"));
    return calendars.current().next(received, limits.days(Limit.ACCEPT, received)).toString();
  }

  private List<String> historyOf(IssueView seen) {
    return history.of(seen).stream()
        .map(it -> it.what().substring(it.what().indexOf('.') + 1))
        .toList();
  }

  /**
   * What the ledger says was done by way of the loop; files and disclosures are entries of their
   * own.
   */
  private List<String> ledgerOf(IssueView seen) {
    var loop = new ArrayList<>(historyOf(seen));
    return ledger.about(seen.number().subject()).stream()
        .map(EntryRow::what)
        .filter(loop::contains)
        .toList();
  }

  private List<String> daysOf(IssueView seen, String move) {
    return passages(seen, move).map(it -> it.on().toString()).toList();
  }

  private List<String> dueDates(IssueView seen) {
    return history.of(seen).stream()
        .map(PassageRow::facts)
        .map(Map::entrySet)
        .flatMap(it -> it.stream())
        .filter(it -> it.getKey().equals("due"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Stream<PassageRow> passages(IssueView seen, String move) {
    return history.of(seen).stream().filter(it -> it.what().equals("Move." + move));
  }

  private static List<CSVRecord> expected() throws IOException {
    try (var in = TenCasesIT.class.getResourceAsStream("/demo/ends.csv");
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    }
  }
}
