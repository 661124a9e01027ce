package bihuan.access;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.powers.PowerMatter;
import bihuan.access.powers.PowerRequest;
import bihuan.throttle.Tries;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);

  private static final AccountContact MAIL = AccountContact.of("hanna@example.org");
  private static final AccountContact PHONE = AccountContact.of("13800000009");

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
  }

  @Test
  void whatWasReportedIsShutAfterAResetThroughTheHandsOfAdministrators() {
    renew(reset(false), NOW);

    assertThat(account.isShut()).isTrue();
    assertThat(account.openOwn(owner(NOW)).what()).isEqualTo("OWN_REPORTS_OPENED");
    assertThat(account.isShut()).isFalse();
  }

  @Test
  void theFirstPasswordOfANewAccountShutsNothing() {
    renew(PowerRequest.password("hanna", PowerMatter.OPENING, false, SYD.at(NOW)), NOW);

    assertThat(account.isShut()).isFalse();
  }

  @Test
  void whoeverWasReachedByTheirOwnContactFindsNothingShut() {
    account.changeContact(MAIL, owner(NOW.minusSeconds(9)));

    renew(reset(true), NOW);

    assertThat(account.isShut()).isFalse();
  }

  @Test
  void aSecretSentToAContactOfYesterdayShutsWhatWasReported() {
    account.changeContact(MAIL, owner(NOW.minus(Duration.ofDays(90))));
    account.changeContact(PHONE, owner(NOW.minus(Duration.ofDays(1))));
    assertThat(account.isResetByOne(NOW)).isFalse();

    renew(reset(true), NOW);

    assertThat(account.isShut()).isTrue();
    assertThat(account.contact().maskOf(account.telling(NOW))).isEqualTo("h***@example.org");
  }

  @Test
  void aContactOfLongStandingIsResetByOneUnlessTheRoleIsPowerful() {
    account.changeContact(MAIL, owner(NOW));
    assertThat(account.isResetByOne(NOW)).isTrue();

    account.appoint(Role.HEAD, "", SELMA.at(NOW));

    assertThat(account.isResetByOne(NOW)).isFalse();
  }

  @Test
  void anAdministratorConfirmsTheOwnerOnlyWhereNoContactCanTell() {
    account.changeContact(MAIL, owner(NOW.minus(Duration.ofDays(90))));
    renew(reset(false), NOW);
    var how = "Came with the identity card";

    assertThatThrownBy(() -> account.recognise(how, AUDREY.at(NOW)))
        .hasMessage("access.recognise.contactFirst");
    assertThatThrownBy(() -> account.recognise("seen", AUDREY.at(NOW)))
        .hasMessage("access.recognise.how");
    var late = NOW.plus(ContactStanding.SETTLING);
    assertThat(account.recognise(how, AUDREY.at(late)).facts()).containsEntry("how", how);
    assertThat(account.isShut()).isFalse();
  }

  @Test
  void aSecondResetDoesNotOpenWhatTheFirstOneShut() {
    renew(reset(false), NOW);
    account.changeContact(MAIL, owner(NOW.plusSeconds(1)));
    var later = NOW.plus(Duration.ofDays(30));

    var sent = PowerRequest.password("hanna", PowerMatter.RESET, true, SYD.at(later));
    account.renew(new Password("text3"), "hash3", this::belongs, sent, owner(later.plusSeconds(1)));

    assertThat(account.isShut()).isTrue();
  }

  private void renew(PowerRequest why, Instant at) {
    account.renew(new Password("text9"), "hash9", this::belongs, why, owner(at));
  }

  private static PowerRequest reset(boolean toContact) {
    return PowerRequest.password("hanna", PowerMatter.RESET, toContact, SYD.at(NOW));
  }

  private By owner(Instant at) {
    return account.actor().at(at);
  }

  private AccountDeed miss(Instant at) {
    return account.miss(LOCK, "192.0.2.1", at);
  }

  private boolean belongs(String text, String hash) {
    return hash.equals(text.replace("text", "hash"));
  }

  @Test
  void aNameIsAsLongAsItsSignsHoweverTheyAreKept() {
    assertThatCode(() -> Account.open("hanna", "𠮷".repeat(60), "", "hash0", NOW))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Account.open("hanna", "韩".repeat(61), "", "hash0", NOW))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).contains("displayZh"));
  }
}
