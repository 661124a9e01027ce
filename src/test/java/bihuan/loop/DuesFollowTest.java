package bihuan.loop;

import static bihuan.Cast.LAND;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.WorkingDays;
import bihuan.classification.CardReason;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Someday;
import bihuan.deadlines.Today;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due follows the calendar: later where a day falls away, and never sooner. */
class DuesFollowTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-05-27");
  private static final LocalDate SATURDAY = LocalDate.parse("2026-05-23");

  private final Scene scene = new Scene().inHand();
  private final WorkingDays before = scene.today().calendar();

  @Test
  void aDayOffPutsItOffByOneAndTheExtensionCountsFromThere() {
    var due = scene.issue.due();

    assertThat(follow(WEDNESDAY)).isTrue();
    assertThat(scene.issue.due()).isEqualTo(before.next(due, 1));
    assertThat(follow(List.of(), before.unlike(List.of(WEDNESDAY)))).isFalse();
  }

  @Test
  void aDayOfWorkMoreMakesNothingSoonerWhateverIsReckonedLater() {
    var due = scene.issue.due();

    assertThat(follow(SATURDAY)).isFalse();
    var after = with(before.unlike(List.of(SATURDAY)));

    assertThat(scene.issue.due()).isEqualTo(due);
    assertThat(scene.issue.clocks().rectificationDue(after)).isEqualTo(due);
    assertThat(scene.issue.clocks().extend(Limit.EXT_B, after))
        .isEqualTo(after.calendar().next(due, 10));
  }

  @Test
  void aDayTakenBackMakesNothingLate() {
    follow(WEDNESDAY);
    scene.day = scene.issue.due();

    scene.issue.follow(true, before.unlike(List.of(WEDNESDAY)), with(before));

    assertThat(scene.issue.due()).isEqualTo(scene.day);
  }

  @Test
  void aCardForADayThatHasMovedMayBeAppealedAgainstAnew() {
    var due = scene.issue.due();
    scene.day = before.next(due, 1);
    scene.issue.notedBy(house(), scene.today()).show(CardReason.OVERDUE, LAND);
    scene.day = before.next(due, 8);
    assertThat(scene.issue.cards().get(0).isAppealable(scene.today())).isFalse();

    follow(WEDNESDAY);
    var noted =
        scene.issue.notedBy(house(), with(before.unlike(List.of(WEDNESDAY)))).moveDue(due, "7");

    assertThat(noted.facts()).containsEntry("cards", "1").containsEntry("dueBefore", "" + due);
    assertThat(scene.issue.cards().get(0).counts()).isTrue();
    assertThat(scene.issue.cards().get(0).isAppealable(scene.today())).isTrue();
  }

  @Test
  void aCardThatWouldBeShownForTheNewDayTooStands() {
    var due = scene.issue.due();
    scene.day = before.next(due, 6);
    scene.issue.notedBy(house(), scene.today()).show(CardReason.OVERDUE, LAND);

    follow(WEDNESDAY);
    var noted =
        scene.issue.notedBy(house(), with(before.unlike(List.of(WEDNESDAY)))).moveDue(due, "7");

    assertThat(noted.facts()).doesNotContainKey("cards");
  }

  @Test
  void unitsReadNothingOfWhatMovedBeforeTheyHadIt() {
    var early = new Scene();
    var noted = early.issue.notedBy(house(), early.today()).moveDue(early.day, "7");

    assertThat(noted.note()).isEqualTo(Note.DUE_MOVED_EARLY);
    assertThat(noted.isForUnits()).isFalse();
    assertThat(scene.issue.notedBy(house(), scene.today()).moveDue(scene.day, "7").isForUnits())
        .isTrue();
  }

  private boolean follow(LocalDate day) {
    return follow(List.of(day), before.unlike(List.of(day)));
  }

  private boolean follow(List<LocalDate> changed, WorkingDays after) {
    return scene.issue.follow(false, after.unlike(changed), with(after));
  }

  private Today with(WorkingDays calendar) {
    var today = scene.today();
    return Someday.on(
        today.date(),
        calendar,
        // The scenes have no yellow cards of their own.
        it -> it == Limit.YELLOW ? 1 : today.amount(it));
  }

  private By house() {
    return Actor.HOUSE.at(scene.at());
  }
}
