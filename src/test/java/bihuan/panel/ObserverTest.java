package bihuan.panel;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.access.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObserverTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);
  private static final LocalDate LAST = LocalDate.of(2028, 1, 14);
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final By OFFICE = CORA.at(NOW);

  private final Observer observer = Observer.enter(particulars(""), OFFICE);

  @Test
  void aTermLastsTwoYearsWhereNothingElseIsSaid() {
    assertThat(observer.until()).isEqualTo(LAST);
  }

  @Test
  void nobodyServesBeforeTheyHaveAccepted() {
    observer.invite();

    assertThat(observer.isInTerm(FIRST)).isFalse();
    assertThatThrownBy(() -> observer.renew(OFFICE)).isInstanceOf(Refusal.class);
  }

  @Test
  void whoeverAcceptsHasAgreedToThatVeryText() {
    observer.invite();
    var text = new Undertaking("2026-1", FIRST, List.of("one"), List.of("one"));

    var agreed = observer.accept("olga", text, NOW);

    assertThat(agreed.seal()).isEqualTo(text.seal());
    assertThat(observer.hasAgreedTo("2026-1")).isTrue();
    assertThat(observer.isInTerm(FIRST)).isTrue();
    assertThat(observer.isInTerm(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aTermIsRenewedOnceAndNoMore() {
    observer.serveAs("olga");

    observer.renew(OFFICE);

    assertThat(observer.until()).isEqualTo(LocalDate.of(2030, 1, 14));
    assertThatThrownBy(() -> observer.renew(OFFICE))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("panel.renew.once"));
  }

  @Test
  void aRenewalIsTakenBackBeforeItBeginsAndNotAfter() {
    observer.serveAs("olga");
    assertThatThrownBy(() -> observer.undoRenewal(OFFICE)).hasMessage("panel.renew.begun");
    observer.renew(OFFICE);

    observer.undoRenewal(OFFICE);

    assertThat(observer.until()).isEqualTo(LAST);
    observer.renew(OFFICE);
    var later = CORA.at(LAST.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThatThrownBy(() -> observer.undoRenewal(later)).hasMessage("panel.renew.begun");
    assertThat(observer.view(LAST).renewalUndoable()).isTrue();
    assertThat(observer.view(LAST.plusDays(1)).renewalUndoable()).isFalse();
  }

  @Test
  void whoeverServesOutOfTermIsShownToBe() {
    observer.serveAs("olga");

    assertThat(observer.row(FIRST.minusDays(1)).outOfTerm()).isTrue();
    assertThat(observer.row(FIRST).outOfTerm()).isFalse();
    assertThat(observer.row(LAST.plusDays(1)).outOfTerm()).isTrue();
  }

  @Test
  void nobodyIsDismissedWithoutAReason() {
    observer.serveAs("olga");

    assertThatThrownBy(() -> observer.leave(DepartureReason.DISMISSED, " ", FIRST, OFFICE))
        .isInstanceOf(Refusal.class);
    assertThat(observer.isServing()).isTrue();
  }

  @Test
  void whoeverIsAwayIsNotSentOut() {
    observer.serveAs("olga");
    observer.takeLeave(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 20), OFFICE);

    assertThat(observer.isAvailable(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 31)))
        .isFalse();
    assertThat(observer.isAvailable(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 31))).isTrue();
  }

  @Test
  void aMonthAwayFreesFromTheNormOfTheQuarter() {
    observer.serveAs("olga");
    var quarter = new Quarter(2026, 2);

    assertThat(observer.owes(quarter, 31)).isTrue();
    observer.takeLeave(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 3), OFFICE);
    assertThat(observer.owes(quarter, 31)).isFalse();
  }

  @Test
  void anEarlierLeaveStillFreesFromItsQuarterOnceAnotherIsTaken() {
    observer.serveAs("olga");

    observer.takeLeave(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 3), OFFICE);
    observer.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2), OFFICE);

    assertThat(observer.owes(new Quarter(2026, 2), 31)).isFalse();
    assertThat(observer.owes(new Quarter(2026, 4), 31)).isTrue();
  }

  @Test
  void leavesDoNotOverlap() {
    observer.serveAs("olga");
    observer.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), OFFICE);

    assertThatThrownBy(
            () -> observer.takeLeave(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 9), OFFICE))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.key()).isEqualTo("panel.leave.overlaps");
              assertThat(it.field()).contains("leaveFrom");
            });
    assertThat(leaves()).hasSize(1);
  }

  @Test
  void aLeaveWithAMistypedYearIsRefused() {
    observer.serveAs("olga");

    assertThatThrownBy(
            () -> observer.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2062, 12, 9), OFFICE))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("panel.leave.tooLong"));
  }

  @Test
  void aLeaveThatHasNotBegunIsTakenBackAndStaysInTheHistory() {
    observer.serveAs("olga");
    observer.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), OFFICE);

    observer.comeBack(leaves().get(0).id(), OFFICE);

    assertThat(observer.isOnLeave(LocalDate.of(2026, 12, 1))).isFalse();
    assertThat(leaves()).extracting(LeaveRow::state).containsExactly(LeaveState.TAKEN_BACK);
    observer.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), OFFICE);
    assertThat(leaves()).hasSize(2);
  }

  @Test
  void aLeaveThatRunsIsCutShortAndThenOver() {
    observer.serveAs("olga");
    observer.takeLeave(TODAY.minusDays(3), TODAY.plusDays(3), OFFICE);
    var leave = leaves().get(0).id();

    observer.comeBack(leave, OFFICE);

    assertThat(leaves())
        .containsExactly(
            new LeaveRow(leave, TODAY.minusDays(3), TODAY.minusDays(1), LeaveState.OVER));
    assertThatThrownBy(() -> observer.comeBack(leave, OFFICE))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("panel.leave.over"));
  }

  @Test
  void whoeverIsAwayOnSomeDaysIsThereOnTheOthers() {
    observer.serveAs("olga");
    observer.takeLeave(TODAY, TODAY.plusDays(3), OFFICE);
    observer.takeLeave(TODAY.plusDays(4), TODAY.plusDays(5), OFFICE);

    assertThat(observer.isThere(TODAY, TODAY.plusDays(5))).isFalse();
    assertThat(observer.isThere(TODAY, TODAY.plusDays(6))).isTrue();
  }

  @Test
  void onlyWhoeverHasNotAcceptedIsStruckOffAndNotWithoutAReason() {
    observer.invite();
    assertThatThrownBy(() -> observer.leave(DepartureReason.STRUCK_OFF, " ", TODAY, OFFICE))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).contains("words"));

    observer.leave(DepartureReason.STRUCK_OFF, "Moved away", TODAY, OFFICE);

    assertThat(observer.row(TODAY).membership()).isEqualTo(Membership.STRUCK_OFF);
    var olga = Observer.enter(particulars(""), OFFICE);
    olga.serveAs("olga");
    assertThatThrownBy(() -> olga.leave(DepartureReason.STRUCK_OFF, "Moved away", TODAY, OFFICE))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("panel.strikeOff.serving"));
  }

  @Test
  void theRightOfAOneOffParticipantEndsWithTheOneActivity() {
    var guest = Observer.enter(particulars("Joint day"), OFFICE);
    guest.serveAs("gustav");

    guest.doneFor(LocalDate.of(2026, 2, 3));

    assertThat(guest.isInTerm(LocalDate.of(2026, 2, 3))).isTrue();
    assertThat(guest.hasRunOut(LocalDate.of(2026, 2, 4))).isTrue();
    assertThat(guest.owes(new Quarter(2026, 1), 31)).isFalse();
  }

  private List<LeaveRow> leaves() {
    return observer.view(TODAY).leaves();
  }

  private static Particulars particulars(String activity) {
    return new Particulars(
        "Olga",
        "",
        Category.LAWYER,
        false,
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        activity,
        FIRST,
        null);
  }
}
