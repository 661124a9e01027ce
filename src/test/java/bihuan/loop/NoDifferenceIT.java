package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Operations;
import bihuan.Pages;
import bihuan.Traces;
import bihuan.TwoAtOnce;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.figures.LatestRates;
import bihuan.history.StageTimeRounds;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JourneyFiling;
import bihuan.reports.LatestFigures;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two looks around the whole house: before and after somebody files an issue, the office accepts
 * it, and somebody else reports a journey and praises it. To nobody outside the office anything has
 * changed, on any page and in any answer. That the same two looks find what the office sees, and
 * what the unit sees once the issue is theirs, shows that they look.
 */
@InContainer
class NoDifferenceIT {

  private static final String LEAD = "D16";

  /** The chain of the sealed record moves with every deed, whoever's and whatever it is. */
  private static final Set<String> CHAIN =
      Set.of("api/ledger/blocks", "api/ledger/heads", "ledger/ledger.xhtml");

  private static final List<String> OUTSIDE =
      List.of("d16-officer", "d16-approver", "d10-officer", "leo", "simon", "edith", "olga", "");

  @Inject HttpServletRequest request;
  @Inject ServletContext application;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject JournalKeeping keeping;
  @Inject JourneyFiling filing;
  @Inject LatestFigures figures;
  @Inject LatestRates rates;
  @Inject StageTimeRounds stageTimes;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Complaints all = new Complaints();
  private final Map<String, Visitor> visitors = new LinkedHashMap<>();

  private Doors doors;

  @Test
  void whatIsNotHandedOutMakesNoDifferenceAnywhere() {
    visitors.put("cora", Visitor.signedIn(root(), "zh-CN", "cora", "Demo-2026"));
    OUTSIDE.forEach(
        it ->
            visitors.put(
                it,
                it.isEmpty()
                    ? Visitor.stranger(root(), "zh-CN")
                    : Visitor.signedIn(root(), "zh-CN", it, "Demo-2026")));
    doors =
        new Doors(Pages.of(application), List.of(), Operations.describedTo(visitors.get("cora")));
    var before = looks();

    var number = fileAndAccept();
    live();
    var after = looks();

    for (var it : OUTSIDE) {
      all.hear(() -> assertThat(differences(before.get(it), after.get(it))).as(it).isEmpty());
    }
    all.hear(
        () ->
            assertThat(differences(before.get("cora"), after.get("cora")).keySet())
                .as("the office sees more")
                .contains("lists/inbox.xhtml", "api/issues", "api/promises/P04/journeys"));

    triage.reviewOutgoing(number, 0, "样式要求不一", "同一份申请补正多次。", Set.of(), CORA.at(now));
    triage.assign(number, LEAD, List.of(), CORA.at(now));
    var handed = looks();

    all.hear(
        () ->
            assertThat(differences(after.get("d16-officer"), handed.get("d16-officer")).keySet())
                .as("the unit sees what was handed to it")
                .contains("lists/issues.xhtml", "api/issues", "home.xhtml"));
    for (var it : List.of("d10-officer", "olga", "")) {
      all.hear(
          () ->
              assertThat(differences(after.get(it), handed.get(it))).as("handed: " + it).isEmpty());
    }
    assertThat(all.all()).isEmpty();
  }

  private Map<String, Map<String, String>> looks() {
    figures.count();
    rates.run();
    stageTimes.run();
    var looks = new ConcurrentHashMap<String, Map<String, String>>();
    TwoAtOnce.run(
        executor,
        visitors.entrySet().stream()
            .map(it -> (Runnable) () -> looks.put(it.getKey(), look(it.getKey(), it.getValue())))
            .toList());
    return looks;
  }

  /** Every page and operation, and those that add up by months in several of them. */
  private Map<String, String> look(String who, Visitor visitor) {
    var prowler = new Prowler(who, visitor, doors, new Traces(), all);
    var month = YearMonth.now();
    var periods =
        Stream.of("api/promises", "api/promises/P04", "api/promises/steps", "api/promises/coverage")
            .flatMap(
                it ->
                    Stream.of(
                        it + "?from=" + month + "&until=" + month,
                        it + "?from=2020-01&until=2020-12",
                        it + "?channel=COUNTER",
                        it + "?district=HAINAN"));
    var pages =
        Stream.of(
            "promises/promise.xhtml?process=P04",
            "promises/promises.xhtml?from=" + month,
            "promises/coverage.xhtml?from=" + month,
            "plan/measure.xhtml?no=8",
            "catalogue/process.xhtml?code=P04",
            "parties/unit.xhtml?code=" + LEAD,
            "index.xhtml?lang=zh");
    return new Glance(prowler)
        .look(
            Stream.concat(periods, pages).toList(),
            Map.of(
                "code", List.of(LEAD, "P04"),
                "process", List.of("P04"),
                "year", List.of("2026"),
                "version", List.of("1"),
                "language", List.of("zh")));
  }

  private static Map<String, String> differences(
      Map<String, String> before, Map<String, String> after) {
    var differences = new LinkedHashMap<String, String>();
    var paths = new ArrayList<>(before.keySet());
    paths.addAll(after.keySet());
    for (var it : paths) {
      var one = before.getOrDefault(it, "");
      var other = after.getOrDefault(it, "");
      if (!one.equals(other) && !CHAIN.contains(it)) {
        differences.put(it, firstDifference(one, other));
      }
    }
    return differences;
  }

  private static String firstDifference(String one, String other) {
    var at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return excerpt(one, at) + " | " + excerpt(other, at);
  }

  private static String excerpt(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
  }

  private IssueNumber fileAndAccept() {
    var number =
        intake.file(Scene.filing(), new Identity("enzo", "恩和", "", "", "ENTERPRISE"), ENZO.at(now));
    triage.accept(
        number,
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.COMMON,
            IssueClass.A,
            8,
            "P04",
            4,
            Wuhai.HAIBOWAN,
            false),
        CORA.at(now));
    return number;
  }

  private void live() {
    var oscar = OSCAR.at(now);
    var key = UUID.randomUUID().toString();
    keeping.sync(key, new Confider(now).sheet(), oscar);
    keeping.report(key, oscar);
    filing.commend(key, "0-TIME", "当天就办完了。", Set.of(), oscar);
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
