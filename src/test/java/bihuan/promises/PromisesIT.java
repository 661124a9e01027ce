package bihuan.promises;

import static bihuan.Cast.CORA;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static bihuan.promises.Lived.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Rate;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.journal.JourneyRemeasured;
import bihuan.journal.JourneyReported;
import bihuan.ledger.Deed;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.VisitForm;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a reported journey to what everybody may read of it. Each test has a month of its own. */
@InContainer
class PromisesIT {

  private static final AtomicInteger TESTS = new AtomicInteger();

  @Inject PromiseLedger ledger;
  @Inject CoverageSurvey survey;
  @Inject Planning planning;
  @Inject bihuan.reports.LatestFigures tallied;
  @Inject Clock clock;
  @Inject Event<Deed> deeds;
  @Inject HttpServletRequest request;

  private YearMonth month;

  @BeforeEach
  void inAMonthOfItsOwn() {
    month = YearMonth.of(2031, 1).plusMonths(TESTS.getAndIncrement());
  }

  @Test
  void aReportedJourneyStandsInTheLedgerBySteps() throws Exception {
    for (var days : List.of("1", "2", "3", "4", "10")) {
      report(Lived.inDays(days));
    }

    var view = ledger.line(PROCESS, 0, question(), by(CORA));
    assertThat(view.line().figures().kept()).isEqualTo(new Rate(3, 5));
    assertThat(view.line().figures().days().median()).isEqualTo(new BigDecimal("3"));
    assertThat(view.line().lostAt()).isEqualTo(4);
    assertThat(view.steps()).hasSize(7);
    assertThat(view.steps().get(3).figures().journeys()).isEqualTo(5);
    assertThat(view.steps().get(6).figures().journeys()).isZero();
    assertThat(view.months()).extracting(FigureSlice::of).containsExactly(month.toString());
    assertThat(ledger.steps(question(), Lived.REGISTRY, by(CORA)))
        .extracting(it -> it.step().number())
        .containsExactly(4);
  }

  @Test
  void whatWasTooLongAllAlongJoinsTheBrokenWhenItIsMeasuredAgain() throws Exception {
    for (var days : List.of("1", "2", "3", "3", "10")) {
      report(Lived.inDays(days));
    }
    var stuck = Lived.stuck(month);
    report(stuck);
    assertThat(figures().kept()).isEqualTo(new Rate(4, 5));
    assertThat(figures().unmeasured()).isEqualTo(1);

    fire(new JourneyRemeasured(Lived.beyond(stuck.outcome()), Actor.HOUSE.name(), Lived.AT));

    assertThat(figures().journeys()).isEqualTo(6);
    assertThat(figures().kept()).isEqualTo(new Rate(4, 6));
    assertThat(figures().unmeasured()).isZero();
    assertThat(figures().days().cases()).isEqualTo(5);
    assertThat(ledger.journeys(PROCESS, 0, question(), null, CORA).rows())
        .filteredOn(it -> it.atLeast() != null)
        .singleElement()
        .matches(it -> !it.kept() && it.days() == null);
  }

  @Test
  void channelAndDistrictNarrowWhatIsTold() throws Exception {
    for (var it = 0; it < 5; it++) {
      report(Lived.inDays("2").in(month, Wuhai.WUDA, Channel.COUNTER));
      report(Lived.inDays("6").in(month, Wuhai.HAINAN, Channel.ONLINE));
    }

    assertThat(median(new PromiseQuestion(months(), null, null))).isEqualTo(new BigDecimal("4"));
    assertThat(median(new PromiseQuestion(months(), Channel.COUNTER, null)))
        .isEqualTo(new BigDecimal("2"));
    assertThat(median(new PromiseQuestion(months(), null, Wuhai.HAINAN)))
        .isEqualTo(new BigDecimal("6"));
    assertThat(
            ledger
                .line(
                    PROCESS, 0, new PromiseQuestion(months(), Channel.ONLINE, Wuhai.WUDA), by(CORA))
                .line()
                .figures()
                .journeys())
        .isZero();
    assertThat(ledger.line(PROCESS, 0, question(), by(CORA)).districts())
        .extracting(FigureSlice::of)
        .containsExactly(Wuhai.WUDA, Wuhai.HAINAN);
  }

  @Test
  void belowFiveThereAreJourneysAndNoRate() throws Exception {
    for (var it = 0; it < 4; it++) {
      report(Lived.inDays("9"));
    }

    var line = ledger.lines(question(), null, by(CORA)).lines().get(0);
    assertThat(line.figures().kept()).isNull();
    assertThat(line.figures().days()).isNull();
    assertThat(line.lostAt()).isNull();
    assertThat(ledger.journeys(PROCESS, 0, question(), null, CORA).rows())
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.days()).isEqualTo(new BigDecimal("9")));
  }

  @Test
  void whoReportsAtTheSameMomentLosesNothing() throws Exception {
    var clients = Executors.newFixedThreadPool(8);
    try {
      var reports =
          Collections.<Callable<Void>>nCopies(
              24,
              () -> {
                report(Lived.inDays("2"));
                return null;
              });
      for (var it : clients.invokeAll(reports)) {
        it.get();
      }
    } finally {
      clients.shutdown();
    }

    var figures = ledger.line(PROCESS, 0, question(), by(CORA)).line().figures();
    assertThat(figures.journeys()).isEqualTo(24);
    assertThat(figures.days().cases()).isEqualTo(24);
  }

  @Test
  void theJourneysBehindAFigureComePageByPageEachOnce() throws Exception {
    for (var it = 0; it < PromiseLedger.PAGE + 3; it++) {
      report(Lived.inDays("2"));
    }

    var first = ledger.journeys(PROCESS, 1, question(), null, CORA);
    var second = ledger.journeys(PROCESS, 1, question(), first.next(), CORA);

    var all = new ArrayList<>(first.rows());
    all.addAll(second.rows());
    assertThat(all).hasSize(PromiseLedger.PAGE + 3).doesNotHaveDuplicates();
    assertThat(second.next()).isNull();
  }

  @Test
  void coverageCountsWhatWasReportedAndPlansForTheOfficeAlone() throws Exception {
    report(Lived.inDays("2").in(month, Wuhai.WUDA, Channel.COUNTER));
    planUnannounced("P01");

    var office = survey.view(months(), by(CORA));
    assertThat(office.perProcess())
        .filteredOn(it -> it.process().equals("P01"))
        .allMatch(ProcessReach::isPlanned);
    assertThat(office.places().planned()).isGreaterThan(office.places().touched());
    assertThat(office.processes().touched()).isEqualTo(1);
    assertThat(office.processes().all()).isEqualTo(22);
    assertThat(office.measures().all()).isEqualTo(45);
    assertThat(office.perDistrict().stream().filter(Reach::isTouched))
        .extracting(Reach::of)
        .containsExactly(Wuhai.WUDA);
    assertThat(office.getMissingProcesses()).noneMatch(it -> it.process().equals(PROCESS));
    for (var reader : List.of(OLGA, SIMON, LEO, LINA_AT_LAND)) {
      var view = survey.view(months(), by(reader));
      assertThat(view.withPlans()).isFalse();
      assertThat(view.perProcess()).allMatch(it -> it.tasks() == 0 && it.places().isEmpty());
      assertThat(view.places()).isNull();
    }
    assertThat(survey.view(months(), by(LINA_AT_LAND)).processes().all()).isLessThan(22);
  }

  @Test
  void coverageCountsTheIssuesOfTheseMonthsAlone() {
    tallied.count();
    var now = YearMonth.now(clock);

    assertThat(survey.view(months(), by(CORA)).perMeasure())
        .allMatch(it -> it.issues() == 0 && !it.isTouched());
    assertThat(survey.view(new Months(now.minusMonths(11), now), by(CORA)).perMeasure())
        .anyMatch(it -> it.issues() > 0);
  }

  @Test
  void pagesRestAndExcelTellTheSameToWhoeverMayRead() throws Exception {
    for (var days : List.of("1", "2", "3", "4", "10")) {
      report(Lived.inDays(days));
    }
    var asked = "from=" + month + "&until=" + month;

    var cora = visitor("cora");
    assertThat(cora.get("api/promises?" + asked).text()).contains("\"part\":3", "\"whole\":5");
    assertThat(cora.get("promises/promises.xhtml?" + asked).text()).contains("60.0%");
    assertThat(cora.get("promises/promise.xhtml?process=P04&" + asked).text()).contains("60.0%");
    assertThat(cora.get("promises/coverage.xhtml?" + asked).status()).isEqualTo(200);
    assertThat(cora.get("api/promises/P04/journeys?" + asked).text()).contains("\"days\":10");
    for (var sheet : List.of("api/promises/sheet?", "api/promises/coverage/sheet?")) {
      var answer = cora.get(sheet + asked);
      assertThat(answer.header("Content-Type")).contains("spreadsheetml");
      assertThat(answer.text()).startsWith("PK");
    }
    assertThat(cora.get("api/promises?from=2031-02&until=2031-01").status()).isEqualTo(422);
    assertThat(visitor("edith").get("api/promises").status()).isEqualTo(403);
    assertThat(visitor("d10-officer").get("api/promises/P04?" + asked).status()).isEqualTo(404);
    assertThat(visitor("leo").get("api/promises/P04/journeys?" + asked).status()).isEqualTo(403);
    assertThat(stranger().get("api/promises").status()).isEqualTo(401);
  }

  private void planUnannounced(String process) {
    var by = CORA.at(Lived.AT);
    var round =
        planning.draft(
            new RoundTerms(
                "暗访",
                RoundKind.MONTHLY,
                by.day(),
                by.day().plusDays(20),
                Set.of(process),
                Set.copyOf(City.here().districts()),
                Set.of(VisitForm.UNANNOUNCED),
                ""),
            by);
    planning.propose(round, new PlanRequest(3, 1, 0, 7), by);
  }

  private void report(Lived lived) throws Exception {
    report(lived.in(month, Wuhai.HAIBOWAN, Channel.COUNTER));
  }

  private PromiseFigures figures() {
    return ledger.line(PROCESS, 0, question(), by(CORA)).line().figures();
  }

  private void report(JourneyReported journey) throws Exception {
    fire(journey);
  }

  private void fire(Deed deed) throws Exception {
    var transaction = CDI.current().select(UserTransaction.class).get();
    transaction.begin();
    deeds.fire(deed);
    transaction.commit();
  }

  private Months months() {
    return new Months(month, month);
  }

  private PromiseQuestion question() {
    return new PromiseQuestion(months(), null, null);
  }

  private BigDecimal median(PromiseQuestion question) {
    return ledger.line(PROCESS, 0, question, by(CORA)).line().figures().days().median();
  }

  private static By by(Actor actor) {
    return actor.at(Instant.now());
  }

  private Visitor visitor(String account) {
    return Visitor.signedIn(root(), "zh-CN", account, "Demo-2026");
  }

  private Visitor stranger() {
    return Visitor.stranger(root(), "zh-CN");
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
