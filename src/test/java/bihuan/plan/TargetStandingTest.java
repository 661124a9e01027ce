package bihuan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against a deadline at the end of 2026. */
class StandingTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-02");
  private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");
  private static final LocalDate AFTERWARDS = LocalDate.parse("2027-01-01");

  @ParameterizedTest
  @CsvSource({
    ">=, 20, 20, MET",
    ">=, 20, 19, LATE",
    ">, 40, 40, LATE",
    ">, 40, 41, MET",
    ">, 1.5, 1.50, LATE",
    ">, 1.5, 1.51, MET",
    "=, 3, 3, MET",
    "=, 3, 4, MET",
    "=, 3, 2, LATE",
    "<=, 3, 3, MET",
    "<=, 3, 2.4, MET",
    "<=, 3, 3.1, LATE",
    "≈, 150, 150, MET",
    "≈, 150, 135, MET",
    "≈, 150, 134, LATE"
  })
  void afterTheDeadlineItIsMetOrLate(
      String sign, String aim, String reached, TargetStanding expected) {
    assertThat(target(sign, aim, TargetKind.COUNT).standing(new BigDecimal(reached), AFTERWARDS))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, LATE", "8, LATE", "9, ON_TRACK", "10, ON_TRACK", "20, MET"})
  void byTheMiddleOfTheYearHalfOfACountIsExpected(String reached, TargetStanding expected) {
    assertThat(target(">=", "20", TargetKind.COUNT).standing(new BigDecimal(reached), JULY))
        .isEqualTo(expected);
  }

  @Test
  void aSingleThingIsNotExpectedBeforeItsDeadline() {
    var competition = target(">=", "1", TargetKind.COUNT);

    assertThat(competition.standing(BigDecimal.ZERO, LAST_DAY)).isEqualTo(TargetStanding.ON_TRACK);
    assertThat(competition.standing(BigDecimal.ZERO, AFTERWARDS)).isEqualTo(TargetStanding.LATE);
  }

  @Test
  void aRatioHasUntilItsDeadline() {
    assertThat(target(">=", "70", TargetKind.RATIO).standing(new BigDecimal("12"), LAST_DAY))
        .isEqualTo(TargetStanding.ON_TRACK);
  }

  @Test
  void aRoundFigureWithinItsToleranceIsNotLateButNotYetMetEither() {
    assertThat(target("≈", "150", TargetKind.COUNT).standing(new BigDecimal("135"), LAST_DAY))
        .isEqualTo(TargetStanding.ON_TRACK);
  }

  @Test
  void whatNobodyReportedIsNotMeasured() {
    assertThat(target("<=", "3", TargetKind.DURATION).standing(null, AFTERWARDS))
        .isEqualTo(TargetStanding.NOT_MEASURED);
  }

  @Test
  void whatIsThereIsMet() {
    assertThat(target("=", "1", TargetKind.BOOLEAN).standing(BigDecimal.ONE, JULY))
        .isEqualTo(TargetStanding.MET);
  }

  @ParameterizedTest
  @CsvSource({
    ">=, 20, 5, 25.0",
    ">=, 7, 3, 42.9",
    ">=, 20, 40, 100.0",
    "<=, 3, 6, 50.0",
    "<=, 3, 2, 100.0",
    "<=, 3, 0, 100.0"
  })
  void theBarShowsHowMuchOfTheWayIsDone(String sign, String aim, String reached, String percent) {
    assertThat(target(sign, aim, TargetKind.COUNT).percent(new BigDecimal(reached)))
        .isEqualTo(percent);
  }

  static Target target(String sign, String aim, TargetKind kind) {
    return new Target(
        new TargetTerms(
            "T01",
            17,
            "“一件事”",
            "one-stop events",
            TargetComparison.of(sign),
            new BigDecimal(aim),
            "个",
            "events",
            LAST_DAY,
            kind,
            StatedIn.BOTH,
            false,
            false,
            sign.equals("≈") ? 10 : 0,
            "",
            ""));
  }
}
