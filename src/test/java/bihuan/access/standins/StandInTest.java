package bihuan.access.standins;

import static bihuan.Cast.CARL;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may act for whom, for how long, and what goes with it. */
class StandInTest {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-05-11");
  private static final Actor HEAD_OF_D01 = Cast.as(Role.HEAD, "D01", HELEN);

  @Test
  void whoeverIsAwayNamesSomebodyOfTheSameOfficeOrUnit() {
    assertThat(during(HELEN, CARL, HELEN).hat()).isEqualTo(Hat.insteadOf("helen", Role.HEAD));
    assertThat(during(VERA, VICTOR, VERA).part()).isEqualTo(Role.CALL_BACK_OFFICER);
    assertThat(during(HENRY_AT_HOUSING, HANNA_AT_HOUSING, HENRY_AT_HOUSING).part())
        .isEqualTo(Role.APPROVER);

    assertRefused("standins.unfit", () -> during(HELEN, SIMON, HELEN));
    assertRefused("standins.unfit", () -> during(HELEN, HELEN, HELEN));
    assertRefused("standins.unfit", () -> during(VERA, CARL, VERA));
    assertRefused("standins.unfit", () -> during(HENRY_AT_HOUSING, LINA_AT_LAND, HENRY_AT_HOUSING));
  }

  @Test
  void theHeadNamesForAllAndAnApproverForTheUnit() {
    during(VERA, VICTOR, HELEN);
    during(HENRY_AT_HOUSING, HANNA_AT_HOUSING, HELEN);
    during(HENRY_AT_HOUSING, HANNA_AT_HOUSING, new Actor("hugo", Role.APPROVER, HOUSING));
    during(VERA, VICTOR, CARL.wearing(List.of(Hat.insteadOf("helen", Role.HEAD))));

    assertRefused("standins.notYours", () -> during(HELEN, CARL, CARL));
    assertRefused(
        "standins.notYours", () -> during(HENRY_AT_HOUSING, HANNA_AT_HOUSING, HANNA_AT_HOUSING));
    assertRefused("standins.notYours", () -> during(SIMON, CARL, HELEN));
  }

  @Test
  void aCaseHandlerIsStoodInForByAnotherOfTheSameUnit() {
    var hugo = new Actor("hugo", Role.CASE_HANDLER, HOUSING);

    assertThat(during(HANNA_AT_HOUSING, hugo, HENRY_AT_HOUSING).hat())
        .isEqualTo(Hat.insteadOf("hanna", Role.CASE_HANDLER));
    during(HANNA_AT_HOUSING, hugo, HANNA_AT_HOUSING);

    assertRefused("standins.notYours", () -> during(HANNA_AT_HOUSING, hugo, hugo));
    assertRefused("standins.unfit", () -> during(HANNA_AT_HOUSING, LINA_AT_LAND, HENRY_AT_HOUSING));
    assertRefused(
        "standins.unfit", () -> during(HANNA_AT_HOUSING, HENRY_AT_HOUSING, HENRY_AT_HOUSING));
  }

  @Test
  void itBeginsTodayAtTheEarliestAndEnds() {
    assertRefused("standins.from", () -> during(TODAY.minusDays(1), TODAY));
    assertRefused("standins.until", () -> during(TODAY, TODAY.minusDays(1)));
    assertRefused("standins.until", () -> during(TODAY, TODAY.plusDays(StandIn.LONGEST + 1)));

    var standIn = during(TODAY.plusDays(1), TODAY.plusDays(3));
    assertThat(standIn.isPlayed(TODAY)).isFalse();
    assertThat(standIn.isPlayed(TODAY.plusDays(1))).isTrue();
    assertThat(standIn.isPlayed(TODAY.plusDays(3))).isTrue();
    assertThat(standIn.isPlayed(TODAY.plusDays(4))).isFalse();
    standIn.end(HELEN.at(NOW));
    assertThat(standIn.isPlayed(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void aSubstituteIsOfAnotherUnitAndNamedByTheHead() {
    var hat = StandIn.substitute(Role.HEAD, account(SIMON), HEAD_OF_D01.at(NOW)).hat();
    assertThat(hat).isEqualTo(Hat.about("D01", Role.HEAD));
    StandIn.substitute(Role.COORDINATOR, account(LINA_AT_LAND), HEAD_OF_D01.at(NOW));

    assertRefused("standins.ofUnit", () -> substitute(Role.HEAD, LINA_AT_LAND));
    assertRefused(
        "standins.ofUnit", () -> substitute(Role.HEAD, new Actor("dora", Role.APPROVER, "D01")));
    assertRefused("standins.part", () -> substitute(Role.SUPERVISOR, SIMON));
    assertRefused(
        "standins.headOnly", () -> StandIn.substitute(Role.HEAD, account(SIMON), CARL.at(NOW)));
    assertRefused(
        "standins.noUnit",
        () -> StandIn.substitute(Role.HEAD, account(SIMON), Cast.holding(Role.HEAD).at(NOW)));
  }

  @Test
  void whoeverStandsInHasTheRightsOfThePartButNotTheSealedNames() {
    var carl = CARL.wearing(List.of(Hat.insteadOf("helen", Role.HEAD)));

    assertThat(CARL.may(Right.CLEAR_PUBLICATION)).isFalse();
    assertThat(carl.may(Right.CLEAR_PUBLICATION)).isTrue();
    assertThat(carl.may(Right.RULE_ON_IDENTITIES)).isFalse();
    assertThat(SIMON.wearing(List.of(Hat.about("D01", Role.HEAD))).may(Right.CLEAR_PUBLICATION))
        .isFalse();
  }

  private static StandIn during(Actor absent, Actor deputy, Actor by) {
    return StandIn.during(TODAY, TODAY, account(absent), account(deputy), by.at(NOW));
  }

  private static StandIn during(LocalDate from, LocalDate until) {
    return StandIn.during(from, until, account(HELEN), account(CARL), HELEN.at(NOW));
  }

  private static StandIn substitute(Role part, Actor deputy) {
    return StandIn.substitute(part, account(deputy), HEAD_OF_D01.at(NOW));
  }

  private static AccountRow account(Actor actor) {
    return new AccountRow(
        actor.name(),
        actor.name(),
        "",
        actor.role(),
        actor.unit(),
        false,
        false,
        null,
        false,
        NOW,
        null,
        "",
        false,
        false,
        null);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
