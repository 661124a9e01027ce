package bihuan.promises;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.SYD;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.Refusal.Ground;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.journal.JourneyRemeasured;
import bihuan.journal.JourneyReported;
import bihuan.journal.Journeys;
import bihuan.ledger.Deed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What of journeys is told outside the office: five together and more, when the month of reporting
 * is over, and nothing by which a unit could find one in its own queue. Each test has a process of
 * the registry's or months of its own, long ago.
 */
@InContainer
class ToldIT {

  private static final List<Actor> OUTSIDE =
      List.of(OLGA, SIMON, LEO, SYD, LINA_AT_LAND, AIDAN_AT_LAND);

  @Inject PromiseLedger ledger;
  @Inject CoverageSurvey survey;
  @Inject Journeys journeys;
  @Inject Event<Deed> deeds;
  @Inject HttpServletRequest request;

  private final Instant now = Instant.now();

  @Test
  void fewerThanFiveWaitAndAreToldWithALaterMonth() throws Exception {
    var january = YearMonth.of(2016, 1);
    report(4, "P05", in(january));
    for (var reader : OUTSIDE) {
      assertThat(told("P05", 2016, reader)).as(reader.name()).isZero();
      assertThat(covered("P05", 2016, reader)).as(reader.name()).isZero();
    }
    assertThat(told("P05", 2016, CORA)).isEqualTo(4);

    report(1, "P05", in(january.plusMonths(1)));

    for (var reader : OUTSIDE) {
      assertThat(told("P05", 2016, reader)).as(reader.name()).isEqualTo(5);
      assertThat(covered("P05", 2016, reader)).as(reader.name()).isEqualTo(5);
      assertThat(line("P05", new Months(january, january), reader).line().figures().journeys())
          .as(reader.name())
          .isZero();
    }
  }

  @Test
  void aMonthIsToldFromTheFirstWorkingDayOfTheNext() throws Exception {
    var month = YearMonth.from(City.day(now));
    report(6, "P12", now);
    var asked = new PromiseQuestion(new Months(month, month), null, null);

    assertThat(ledger.lines(asked, null, LINA_AT_LAND.at(now)).lines())
        .noneMatch(it -> it.process().equals("P12"));
    var sunday = LINA_AT_LAND.at(Instant.parse("2017-07-02T02:00:00Z"));
    var monday = LINA_AT_LAND.at(Instant.parse("2017-07-03T02:00:00Z"));
    report(5, "P12", in(YearMonth.of(2017, 6)));
    var june = new PromiseQuestion(year(2017), null, null);
    assertThat(ledger.lines(june, null, sunday).lines()).isEmpty();
    assertThat(ledger.lines(june, null, monday).lines()).hasSize(1);
  }

  @Test
  void nothingIsToldThatASingleJourneyCouldBeFoundBy() throws Exception {
    var month = YearMonth.of(2018, 3);
    for (var days : List.of("1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "6.1", "6.2", "6.3", "6.4")) {
      fire(at(Lived.inDays(days).in(month, Wuhai.WUDA, Channel.COUNTER), in(month)));
    }

    for (var reader : OUTSIDE) {
      var view = line("P04", year(2018), reader);
      var figures = view.line().figures();
      assertThat(figures.journeys()).isEqualTo(10);
      assertThat(figures.days().median()).isEqualTo(new BigDecimal("2.5"));
      assertThat(figures.days().cases()).isNull();
      assertThat(figures.kept()).as("six of ten: fewer than five did not").isNull();
      assertThat(figures.hours()).isNull();
      assertThat(figures.fees()).isNull();
      assertThat(figures.lost()).isNull();
      assertThat(figures.documentsBeyond()).isNull();
      assertThat(figures.unmeasured()).isNull();
      assertThat(view.steps()).allMatch(it -> it.figures().journeys() == null);
      assertThat(view.channels()).isEmpty();
      assertThat(view.districts()).isEmpty();
      assertThat(refusal(() -> journeys("P04", reader))).isEqualTo(Ground.FORBIDDEN);
      assertThat(refusal(() -> journeys.reported(reader, null, null))).isEqualTo(Ground.FORBIDDEN);
      assertThat(refusal(() -> journeys.report(reader, "1"))).isEqualTo(Ground.FORBIDDEN);
      assertThat(
              refusal(
                  () ->
                      ledger.lines(
                          new PromiseQuestion(year(2018), Channel.COUNTER, null),
                          null,
                          reader.at(now))))
          .isEqualTo(Ground.INVALID);
      assertThat(
              refusal(
                  () ->
                      ledger.line(
                          "P04",
                          0,
                          new PromiseQuestion(year(2018), null, Wuhai.WUDA),
                          reader.at(now))))
          .isEqualTo(Ground.INVALID);
    }
    assertThat(line("P04", year(2018), CORA).line().figures().kept()).isEqualTo(new Rate(6, 10));
    assertThat(journeys("P04", CORA)).isEqualTo(10);
  }

  @Test
  void whatWasToldIsNotCorrectedAndTakesInNothingLate() throws Exception {
    var month = YearMonth.of(2019, 4);
    var stuck = at(Lived.stuck(month), in(month));
    fire(stuck);
    for (var days : List.of("1", "2", "3", "4", "5")) {
      fire(at(Lived.inDays(days).in(month, Wuhai.WUDA, Channel.COUNTER), in(month)));
    }
    var before = line("P04", year(2019), LINA_AT_LAND);

    fire(new JourneyRemeasured(Lived.beyond(stuck.outcome()), Actor.HOUSE.name(), in(month)));
    fire(at(Lived.inDays("9").in(month, Wuhai.WUDA, Channel.COUNTER), in(YearMonth.of(2020, 7))));

    assertThat(line("P04", year(2019), LINA_AT_LAND)).isEqualTo(before);
    assertThat(line("P04", year(2019), CORA).line().figures().journeys()).isEqualTo(7);
  }

  @Test
  void everybodyReadsWhatIsTheirs() throws Exception {
    report(5, "P13", in(YearMonth.of(2021, 2)));

    for (var reader : OUTSIDE) {
      assertThat(told("P13", 2021, reader)).as(reader.name()).isEqualTo(5);
    }
    assertThat(told("P13", 2021, TOM_AT_TRANSPORT)).isZero();
    assertThat(refusal(() -> line("P13", year(2021), TOM_AT_TRANSPORT))).isEqualTo(Ground.UNKNOWN);
    for (var stranger : List.of(EDITH, ENZO, Actor.NOBODY)) {
      assertThat(refusal(() -> line("P13", year(2021), stranger))).isEqualTo(Ground.FORBIDDEN);
    }
  }

  /** One more journey, and nobody outside sees a difference anywhere until the month is over. */
  @ParameterizedTest
  @ValueSource(strings = {"lina", "aidan", "leo", "simon", "olga"})
  void oneMoreJourneyMakesNoDifferenceAnywhere(String account) throws Exception {
    report(5, "P07", in(YearMonth.of(2022, 5)));
    var visitor = visitor(account);
    var before = seen(visitor);
    assertThat(before.get("api/promises/P07?from=2022-01&until=2022-12")).contains("\"journeys\":");

    report(1, "P07", now);
    assertThat(seen(visitor)).isEqualTo(before);
    assertThat(seen(visitor("cora"))).as("it can be seen").isNotEqualTo(seenAfterOneMore());
  }

  private Map<String, String> seenAfterOneMore() throws Exception {
    report(1, "P07", now);
    return seen(visitor("cora"));
  }

  private static Map<String, String> seen(Visitor visitor) {
    var seen = new LinkedHashMap<String, String>();
    var running = YearMonth.from(City.day(Instant.now()));
    for (var months :
        List.of("", "?from=2022-01&until=2022-12", "?from=" + running + "&until=" + running)) {
      for (var it :
          List.of(
              "api/promises", "api/promises/steps", "api/promises/P07", "api/promises/coverage")) {
        seen.put(it + months, visitor.get(it + months).text());
      }
    }
    return seen;
  }

  private int told(String process, int year, Actor reader) {
    return ledger
        .lines(new PromiseQuestion(year(year), null, null), null, reader.at(now))
        .lines()
        .stream()
        .filter(it -> it.process().equals(process))
        .mapToInt(it -> it.figures().journeys())
        .sum();
  }

  private int covered(String process, int year, Actor reader) {
    return survey.view(year(year), reader.at(now)).perProcess().stream()
        .filter(it -> it.process().equals(process))
        .mapToInt(ProcessReach::journeys)
        .sum();
  }

  private PromiseView line(String process, Months months, Actor reader) {
    return ledger.line(process, 0, new PromiseQuestion(months, null, null), reader.at(now));
  }

  private int journeys(String process, Actor reader) {
    return ledger
        .journeys(process, 1, new PromiseQuestion(year(2018), null, null), null, reader)
        .rows()
        .size();
  }

  private static Months year(int year) {
    return new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  private static Instant in(YearMonth month) {
    return month.atDay(15).atStartOfDay(City.ZONE).plus(Duration.ofHours(9)).toInstant();
  }

  private static JourneyReported at(JourneyReported it, Instant at) {
    return new JourneyReported(it.outcome(), it.written(), it.by(), at);
  }

  private void report(int howMany, String process, Instant at) throws Exception {
    for (var it = 0; it < howMany; it++) {
      fire(Lived.inDays("2").through(process, at));
    }
  }

  private void fire(Deed deed) throws Exception {
    var transaction = CDI.current().select(UserTransaction.class).get();
    transaction.begin();
    deeds.fire(deed);
    transaction.commit();
  }

  private static Ground refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    return catchThrowableOfType(Refusal.class, deed).ground();
  }

  private Visitor visitor(String account) {
    return Visitor.signedIn(
        URI.create(
            "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath())),
        "zh-CN",
        account,
        "Demo-2026");
  }
}
