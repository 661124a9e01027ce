package bihuan.history;

import static bihuan.Cast.CORA;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.InTransaction;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.classification.Phase;
import bihuan.loop.Stage;
import bihuan.promises.Months;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the issues of the demonstration stood at each stage. */
@InContainer
@OnEmbedded
class StageTimesIT {

  private static final String SUMS =
      """
      select concat(unit_code, ' ', month_no, ' ', stage_name, ' ', took_days), passages from stage_time
      where passages > 0
      """;

  @Inject StageTimes times;
  @Inject StageStays stays;
  @Inject StageTimeRounds rounds;
  @Inject Calendars calendars;
  @Inject Clock clock;

  @PersistenceContext EntityManager em;

  @BeforeEach
  void addUp() {
    rounds.run();
  }

  @Test
  @InTransaction
  void theSumsAreThoseOfThePassagesCountedOneByOne() {
    assertThat(sums()).isNotEmpty().isEqualTo(counted());
  }

  @Test
  @InTransaction
  void rebuiltFromThePassagesTheyAreTheSame() {
    var before = sums();
    em.createNativeQuery("delete from stage_time").executeUpdate();
    em.createNativeQuery("update issue_passage set stage_days = null").executeUpdate();
    em.createNativeQuery("delete from stage_time_due").executeUpdate();
    em.createNativeQuery("insert into stage_time_due (issue_no) select number from issue")
        .executeUpdate();
    em.clear();

    rounds.run();

    assertThat(sums()).isEqualTo(before);
    stays.due().forEach(stays::reckon);
    rounds.run();
    assertThat(sums()).isEqualTo(before);
  }

  @Test
  void theOfficeReadsEveryStageAndOthersFromTheAssignmentOnInMonthsThatAreOver() {
    var office = times.of(null, year(), by(CORA));
    var supervision = times.of(null, year(), by(SIMON));

    assertThat(office).extracting(StageTime::stage).contains(Stage.SUBMITTED, Stage.HANDLING);
    assertThat(office).allSatisfy(it -> assertThat(it.passages()).isPositive());
    assertThat(supervision)
        .isNotEmpty()
        .noneMatch(it -> it.stage().phase() == Phase.FEEDBACK)
        .allSatisfy(it -> assertThat(it.passages()).isGreaterThanOrEqualTo(5));
    assertThat(times.of(null, new Months(now(), now()), by(SIMON))).isEmpty();
    assertThat(times.units(Stage.HANDLING, year(), by(SIMON)))
        .allSatisfy(it -> assertThat(it.time().passages()).isGreaterThanOrEqualTo(5));
  }

  @Test
  @InTransaction
  void outsideTheOfficeThatAFewWentThroughIsNotToldEither() {
    went(LINA_AT_LAND.unit(), 1, 4);

    assertThat(times.of(null, january(), by(LINA_AT_LAND))).isEmpty();
    assertThat(times.of(LINA_AT_LAND.unit(), january(), by(SIMON))).isEmpty();
    assertThat(times.units(Stage.HANDLING, january(), by(SIMON))).isEmpty();
    assertThat(times.of(LINA_AT_LAND.unit(), january(), by(CORA)))
        .extracting(StageTime::passages)
        .containsExactly(4L);
    forgetJanuary();
  }

  @Test
  @InTransaction
  void aWholeThatWouldTellOfAFewBesideItsUnitsIsHeldBack() {
    went(LINA_AT_LAND.unit(), 1, 6);
    went("D16", 1, 3);
    went(StageStays.EVERYWHERE, 1, 9);

    assertThat(times.of(LINA_AT_LAND.unit(), january(), by(SIMON))).hasSize(1);
    assertThat(times.of(null, january(), by(SIMON))).isEmpty();
    assertThat(times.of(null, january(), by(CORA))).hasSize(1);

    went("D16", 2, 2);
    went(StageStays.EVERYWHERE, 2, 2);

    assertThat(times.of(null, january(), by(SIMON)))
        .extracting(StageTime::passages)
        .containsExactly(11L);
    forgetJanuary();
  }

  private void went(String unit, int days, int passages) {
    em.createNativeQuery("insert into stage_time values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, unit)
        .setParameter(2, StageStays.number(january().from()))
        .setParameter(3, Stage.HANDLING.name())
        .setParameter(4, days)
        .setParameter(5, passages)
        .executeUpdate();
  }

  private void forgetJanuary() {
    em.createNativeQuery("delete from stage_time where month_no = ?1")
        .setParameter(1, StageStays.number(january().from()))
        .executeUpdate();
  }

  private static Months january() {
    return new Months(YearMonth.of(2020, 1), YearMonth.of(2020, 1));
  }

  @Test
  void aUnitReadsItsOwnAndIsNotComparedByItself() {
    assertThat(times.of(null, year(), by(LINA_AT_LAND)))
        .isEqualTo(times.of(LINA_AT_LAND.unit(), year(), by(LINA_AT_LAND)));
    assertForbidden(() -> times.of("D16", year(), by(LINA_AT_LAND)));
    assertForbidden(() -> times.units(Stage.HANDLING, year(), by(LINA_AT_LAND)));
  }

  @Test
  void unitsThatAreNotRankedAreNotCompared() {
    assertThat(times.units(Stage.HANDLING, year(), by(CORA)))
        .isNotEmpty()
        .extracting(StageTimes.UnitTime::unit)
        .doesNotContain(StageStays.EVERYWHERE, "");
    assertThat(times.units(Stage.SUBMITTED, year(), by(CORA))).isEmpty();
  }

  private static void assertForbidden(ThrowingCallable it) {
    assertThat(catchThrowableOfType(Refusal.class, it))
        .extracting(Refusal::ground)
        .isEqualTo(Refusal.Ground.FORBIDDEN);
  }

  private Months year() {
    return new Months(now().minusMonths(11), now());
  }

  private YearMonth now() {
    return YearMonth.from(City.day(clock.instant()));
  }

  private By by(Actor actor) {
    return actor.at(clock.instant());
  }

  private Map<String, Long> sums() {
    em.flush();
    var sums = new TreeMap<String, Long>();
    List<?> rows = em.createNativeQuery(SUMS).getResultList();
    for (var it : rows) {
      sums.put((String) ((Object[]) it)[0], ((Number) ((Object[]) it)[1]).longValue());
    }
    return sums;
  }

  /** Every passage, each issue's in order, without what was kept of their days. */
  private Map<String, Long> counted() {
    var counted = new TreeMap<String, Long>();
    var since = new HashMap<String, LocalDate>();
    var leads = new HashMap<String, String>();
    em.createQuery(
            "select p from Passage p where p.to is not null order by p.number, p.at, p.entry",
            Passage.class)
        .getResultStream()
        .forEach(it -> count(it, since, leads, counted));
    return counted;
  }

  private void count(
      Passage it,
      Map<String, LocalDate> since,
      Map<String, String> leads,
      Map<String, Long> counted) {
    var number = it.number().value();
    var day = City.day(it.at());
    if (it.leavesAStage()) {
      var days = 0;
      for (var d = since.get(number); d.isBefore(day); ) {
        d = d.plusDays(1);
        days += calendars.current().isWorking(d) ? 1 : 0;
      }
      var lead = it.stageLeft().phase() == Phase.FEEDBACK ? "" : leads.getOrDefault(number, "");
      var cell = " %tY%<tm %s %d".formatted(day, it.stageLeft(), days);
      counted.merge("*" + cell, 1L, Long::sum);
      if (!lead.isEmpty()) {
        counted.merge(lead + cell, 1L, Long::sum);
      }
      since.put(number, day);
    }
    since.putIfAbsent(number, day);
    leads.put(number, it.leadAfter(leads.getOrDefault(number, "")));
  }
}
