package bihuan.results;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Rate;
import bihuan.loop.Issues.UnitContact;
import bihuan.results.SatisfactionJumps.ContactKind;
import bihuan.results.SatisfactionJumps.SatisfactionJump;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A jump shows where both weeks have ratings enough and chance does not explain it. */
class SatisfactionJumpTest {

  private static final LocalDate CONTACT = LocalDate.of(2026, 5, 11);
  private static final UnitContact SPOKEN = new UnitContact("D07", CONTACT);

  @Test
  void aUnitThatIsRatedMuchBetterInTheWeekAfterAContactStandsOut() {
    var week =
        List.of(
            new RatedDay(CONTACT.minusDays(8), 100, 100),
            new RatedDay(CONTACT.minusDays(7), 5, 20),
            new RatedDay(CONTACT.minusDays(1), 5, 20),
            new RatedDay(CONTACT, 30, 30),
            new RatedDay(CONTACT.plusDays(1), 18, 20),
            new RatedDay(CONTACT.plusDays(7), 18, 20),
            new RatedDay(CONTACT.plusDays(8), 0, 100));

    assertThat(jumps(week, SPOKEN))
        .containsExactly(
            new SatisfactionJump(
                ContactKind.REMINDER, "D07", CONTACT, new Rate(10, 40), new Rate(36, 40)));
  }

  @Test
  void fewRatingsShowNothing() {
    var week =
        List.of(
            new RatedDay(CONTACT.minusDays(3), 0, 29), new RatedDay(CONTACT.plusDays(3), 100, 100));

    assertThat(jumps(week, SPOKEN)).isEmpty();
  }

  @Test
  void whatChanceExplainsIsNoJumpNorIsAFall() {
    var alike =
        List.of(
            new RatedDay(CONTACT.minusDays(3), 20, 40), new RatedDay(CONTACT.plusDays(3), 25, 40));
    var worse =
        List.of(
            new RatedDay(CONTACT.minusDays(3), 38, 40), new RatedDay(CONTACT.plusDays(3), 5, 40));

    assertThat(jumps(alike, SPOKEN)).isEmpty();
    assertThat(jumps(worse, SPOKEN)).isEmpty();
  }

  @Test
  void severalContactsShowTheFirstThatHasOneAndNoneThatIsAboutAnotherUnit() {
    var week =
        List.of(
            new RatedDay(CONTACT.minusDays(2), 5, 40), new RatedDay(CONTACT.plusDays(2), 39, 40));

    assertThat(
            jumps(
                week,
                new UnitContact("D07", CONTACT.plusDays(1)),
                SPOKEN,
                new UnitContact("D08", CONTACT)))
        .extracting(SatisfactionJump::day)
        .containsExactly(CONTACT);
  }

  private static List<SatisfactionJump> jumps(List<RatedDay> ratings, UnitContact... contacts) {
    return new RatedDays(Map.of("D07", ratings))
        .after(ContactKind.REMINDER, List.of(contacts))
        .toList();
  }
}
