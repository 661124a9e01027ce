package bihuan.joiners;

import static bihuan.Cast.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who joins, what a unit may know of it, and what goes on record. */
class JoinerTest {

  private static final IssueNumber NUMBER = new IssueNumber("2026-000042");

  @Test
  void aUnitReadsOfNobodyBelowFiveNorInTheMonthThatRuns() {
    assertThat(Joiners.band(joined(4, "2026-05-12"), day("2026-09-01"))).isZero();
    assertThat(Joiners.band(joined(5, "2026-05-12"), day("2026-05-31"))).isZero();
    assertThat(Joiners.band(joined(5, "2026-05-12"), day("2026-06-01"))).isEqualTo(5);
  }

  @Test
  void aUnitReadsNoNumberBetweenTheBands() {
    assertThat(Joiners.band(joined(19, "2026-05-12"), day("2026-06-01"))).isEqualTo(5);
    assertThat(Joiners.band(joined(20, "2026-05-12"), day("2026-06-01"))).isEqualTo(20);
    assertThat(Joiners.band(joined(999, "2026-05-12"), day("2026-06-01"))).isEqualTo(200);
  }

  @Test
  void whatWasToldStaysWhenSomebodyWithdraws() {
    var five = joined(5, "2026-05-12");
    five.get(0).withdraw(on("2026-06-03"));

    assertThat(Joiners.band(five, day("2026-07-01"))).isEqualTo(5);
  }

  @Test
  void whoeverWithdrewBeforeTheMonthWasOverIsNeverTold() {
    var five = joined(5, "2026-05-12");
    five.get(0).withdraw(on("2026-05-30"));

    assertThat(Joiners.band(five, day("2026-07-01"))).isZero();
  }

  @Test
  void whoeverWithdrawsTakesTheirWordsAlongAndSaysNothingMore() {
    var joiner = joiner("2026-05-12");

    joiner.withdraw(on("2026-05-13"));

    assertThat(joiner.row().words()).isEmpty();
    assertThat(joiner.isStaying()).isFalse();
    assertRefused("joiners.withdrawnAlready", () -> joiner.withdraw(on("2026-05-14")));
    assertRefused(
        "joiners.withdrawnAlready",
        () -> joiner.rate(new JoinerRating(true, 5, ""), true, on("2026-05-14")));
  }

  @Test
  void oneRatesOnceAndANoNeedsItsReason() {
    var joiner = joiner("2026-05-12");
    joiner.rate(new JoinerRating(true, null, null), true, on("2026-06-12"));

    assertRefused(
        "joiners.ratedAlready",
        () -> joiner.rate(new JoinerRating(true, 5, ""), true, on("2026-06-13")));
    assertThat(catchThrowableOfType(Refusal.class, () -> new JoinerRating(false, 1, "")).field())
        .contains("words");
  }

  @Test
  void notPutRightProposesReopeningWhileItIsWatchedAndNotAfterwards() {
    var not = new JoinerRating(false, 1, "还是不出号");

    assertThat(joiner("2026-05-12").rate(not, true, on("2026-06-12")).proposesReopening()).isTrue();
    assertThat(joiner("2026-05-12").rate(not, false, on("2027-06-12")).proposesReopening())
        .isFalse();
  }

  @Test
  void theRecordHoldsNeitherTheIssueNorWhatWasSaid() {
    var deed = joiner("2026-05-12").joined("1", on("2026-05-12"));

    assertThat(deed.subject()).startsWith("joiner ").doesNotContain(NUMBER.value());
    assertThat(deed.facts().toString()).doesNotContain(NUMBER.value(), "下午也没有号");
    assertThat(deed.texts()).containsEntry("words", "下午也没有号");
  }

  @Test
  void whatWasHandedToAnotherAuthorityReadsLikeWhatWasWithdrawn() {
    assertThat(Progress.of(Stage.TRANSFERRED)).isEqualTo(Progress.of(Stage.WITHDRAWN));
    assertThat(Progress.of(Stage.TRANSFERRED)).isEqualTo(Progress.of(Stage.NOT_ACCEPTED));
  }

  @Test
  void noTwoIssuesKnowABrowserByOneMark() {
    assertThat(Joiner.markOf(NUMBER, "browser"))
        .isNotEqualTo(Joiner.markOf(new IssueNumber("2026-000043"), "browser"));
  }

  private static List<Joiner> joined(int many, String day) {
    var all = new ArrayList<Joiner>();
    for (var it = 0; it < many; it++) {
      all.add(joiner(day));
    }
    return all;
  }

  private static Joiner joiner(String day) {
    return Joiner.of(NUMBER, "取号难", "下午也没有号", "browser", on(day));
  }

  private static By on(String day) {
    return REPORTER.at(day(day).atTime(10, 0).atZone(City.ZONE).toInstant());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
