package bihuan.access;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InContainer
class EnrolmentIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Inject Enrolment enrolment;
  @Inject Confirmations confirmations;
  @Inject Accounts accounts;
  @Inject SigningIn signingIn;

  private final String name = "q" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void oneOpensAndAnotherAppoints() {
    enrolment.open(name, "韩经办", "Han", SYD.at(NOW));
    enrolment.appoint(name, Role.CASE_HANDLER, HOUSING, SELMA.at(NOW));

    assertThat(accounts.find(name).orElseThrow().role()).isEqualTo(Role.CASE_HANDLER);
    assertThat(accounts.namesOf(HOUSING, Role.CASE_HANDLER)).contains(name);
    assertThat(accounts.namesWith(Role.CASE_HANDLER)).contains(name);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM_ADMIN")
  void onlyTheSystemAdministratorOpensAndDisables(Role role) {
    enrolment.open(name, "某人", "", SYD.at(NOW));
    var by = Cast.holding(role).at(NOW);

    assertForbidden(() -> enrolment.open(name + "x", "某人", "", by));
    assertForbidden(() -> enrolment.disable(name, by));
    assertForbidden(() -> enrolment.enable(name, by));
    assertForbidden(() -> enrolment.unlock(name, by));
    if (role != Role.SECURITY_ADMIN) {
      assertForbidden(() -> enrolment.reset(name, by));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECURITY_ADMIN")
  void onlyTheSecurityAdministratorAppoints(Role role) {
    enrolment.open(name, "某人", "", SYD.at(NOW));
    var by = Cast.holding(role).at(NOW);

    assertForbidden(() -> enrolment.appoint(name, Role.OBSERVER, "", by));
    assertForbidden(() -> enrolment.dismiss(name, by));
  }

  @Test
  void onePersonNeverHoldsTwoPowers() {
    var person = "三权" + name;
    enrolment.open(name, person, "", SYD.at(NOW));
    enrolment.open(name + "2", person, "", SYD.at(NOW));
    enrolment
        .appoint(name, Role.AUDIT_ADMIN, "", SELMA.at(NOW))
        .ifPresent(it -> confirmations.confirm(it, SYD.at(NOW)));

    assertThatThrownBy(() -> enrolment.appoint(name, Role.SYSTEM_ADMIN, "", SELMA.at(NOW)))
        .hasMessage("access.appoint.power");
    assertThatThrownBy(() -> enrolment.appoint(name + "2", Role.SYSTEM_ADMIN, "", SELMA.at(NOW)))
        .hasMessage("access.appoint.samePerson");
    assertThatThrownBy(() -> enrolment.appoint(name + "2", Role.HEAD, "", SELMA.at(NOW)))
        .hasMessage("access.appoint.samePerson");
  }

  @Test
  void aNameIsTakenOnce() {
    enrolment.open(name, "某人", "", SYD.at(NOW));

    assertThatThrownBy(() -> enrolment.open(name.toUpperCase(), "别人", "", SYD.at(NOW)))
        .hasMessage("access.account.taken");
  }

  @Test
  void theThreeAdministratorsSeeTheListAndNobodyElse() {
    enrolment.open(name, "某人", "", SYD.at(NOW));
    var mine = new AccountFilter(name, null, null, AccountFilter.Standing.UNAPPOINTED);

    for (var admin : List.of(SYD, SELMA, AUDREY)) {
      assertThat(accounts.list(admin, mine, "", 10))
          .extracting(AccountRow::name)
          .containsExactly(name);
    }
    assertForbidden(() -> accounts.list(CORA, mine, "", 10));
  }

  @Test
  void theListGoesOnAfterTheLastName() {
    for (var end : List.of("a", "b", "c")) {
      enrolment.open(name + end, "某人", "", SYD.at(NOW));
    }
    var mine = new AccountFilter(name, null, null, null);

    assertThat(accounts.list(SYD, mine, name + "a", 1))
        .extracting(AccountRow::name)
        .containsExactly(name + "b");
  }

  @Test
  void theFirstPeopleAreOpenedWhole() {
    enrolment.invent(name, "演示", "Demo", Role.LEADER, "", "Demo-1234", NOW);

    var from = new From("192.0.2.20", "");
    assertThat(signingIn.signIn(name, "Demo-1234", from, NOW).mustChange()).isFalse();
    assertThat(accounts.namesWith(Role.LEADER)).contains(name);
  }

  private static void assertForbidden(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.ground()).isEqualTo(Refusal.Ground.FORBIDDEN));
  }
}
