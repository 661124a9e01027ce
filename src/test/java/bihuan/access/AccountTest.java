package bihuan.access;

import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final Account account = Account.open("hanna", "韩经办", "", "hash0", NOW);

  @Test
  void theFifthWrongTryLocksForAWhile() {
    for (var tries = 1; tries < Tries.MOST; tries++) {
      assertThat(miss(NOW).what()).isEqualTo("SIGN_IN_FAILED");
    }
    assertThat(miss(NOW).what()).isEqualTo("ACCOUNT_LOCKED");

    assertThat(account.isLocked(NOW.plus(LOCK).minusSeconds(1))).isTrue();
    assertThat(account.isLocked(NOW.plus(LOCK))).isFalse();
  }

  @Test
  void afterALockTheCountBeginsAnew() {
    for (var tries = 0; tries < Tries.MOST; tries++) {
      miss(NOW);
    }

    assertThat(miss(NOW.plus(LOCK)).what()).isEqualTo("SIGN_IN_FAILED");
    assertThat(account.isLocked(NOW.plus(LOCK))).isFalse();
  }

  @Test
  void noneOfTheLastFivePasswordsComesBack() {
    var me = account.actor().at(NOW);
    for (var number = 1; number <= Account.REMEMBERED; number++) {
      account.change(new Password("text" + number), "hash" + number, this::belongs, me);
    }

    assertThatThrownBy(() -> account.change(new Password("text1"), "x", this::belongs, me))
        .hasMessage("access.password.used");
    assertThat(account.change(new Password("text0"), "hash6", this::belongs, me)).isNotNull();
  }

  @Test
  void aUnitOfficerHasAUnitAndAnAdministratorHasNone() {
    assertThatThrownBy(() -> account.appoint(Role.CASE_HANDLER, "", SELMA.at(NOW)))
        .hasMessage("access.appoint.unitMissing");
    assertThatThrownBy(() -> account.appoint(Role.AUDIT_ADMIN, HOUSING, SELMA.at(NOW)))
        .hasMessage("access.appoint.unitOfAdmin");
    assertThatThrownBy(() -> account.appoint(Role.CASE_HANDLER, "X1", SELMA.at(NOW)))
        .hasMessage("access.appoint.unitForm");
  }

  @Test
  void nobodyAppointsOrDisablesThemselves() {
    var herself = Cast.as(Role.SECURITY_ADMIN, "", HANNA_AT_HOUSING).at(NOW);

    assertThatThrownBy(() -> account.appoint(Role.HEAD, "", herself))
        .hasMessage("access.account.notOneself");
    assertThatThrownBy(() -> account.disable(herself)).hasMessage("access.account.notOneself");
  }

  @Test
  void nobodySignsInAsAReporterOrAsTheHouse() {
    assertThatThrownBy(() -> account.appoint(Role.REPORTER, "", SELMA.at(NOW)))
        .hasMessage("access.appoint.role");
  }

  @Test
  void aDeedSaysWhatChangedAndNothingSecret() {
    account.appoint(Role.CASE_HANDLER, HOUSING, SELMA.at(NOW));

    var deed = account.dismiss(SELMA.at(NOW));
    assertThat(deed.subject()).isEqualTo("account hanna");
    assertThat(deed.facts()).containsEntry("before", "CASE_HANDLER D07").containsEntry("after", "");
    assertThat(account.reset("secret", SYD.at(NOW)).facts()).isEmpty();
  }

  private AccountDeed miss(Instant at) {
    return account.miss(LOCK, "192.0.2.1", at);
  }

  private boolean belongs(String text, String hash) {
    return hash.equals(text.replace("text", "hash"));
  }
}
