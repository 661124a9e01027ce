package bihuan.access;

import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InContainer
class SigningInIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String ADDRESS = "192.0.2.7";
  private static final String FRESH = "Kite-over-7-rivers";

  @Inject Enrolment enrolment;
  @Inject SigningIn signingIn;
  @Inject Accounts accounts;

  private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whoeverKnowsThePasswordComesIn() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));

    var account = signingIn.signIn(" " + name.toUpperCase() + " ", password, ADDRESS, NOW);

    assertThat(account.name()).isEqualTo(name);
    assertThat(account.mustChange()).isTrue();
    assertThat(accounts.find(name).orElseThrow().lastSignIn()).isEqualTo(NOW);
  }

  @Test
  void fiveWrongTriesLockEvenTheRightPasswordOutForAWhile() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));

    for (var tries = 0; tries < Account.TRIES; tries++) {
      assertRefused("wrong", NOW);
    }

    assertRefused(password, NOW.plusSeconds(60));
    assertThat(signingIn.signIn(name, password, ADDRESS, NOW.plus(Duration.ofMinutes(16))))
        .isNotNull();
  }

  @Test
  void aMissingAccountIsAnsweredLikeAWrongPassword() {
    enrolment.open(name, "来人", "", SYD.at(NOW));

    assertThatThrownBy(() -> signingIn.signIn(name, "wrong", "192.0.2.8", NOW))
        .hasMessage("access.signIn.refused");
    assertThatThrownBy(() -> signingIn.signIn("nobody-of-this-name", "wrong", "192.0.2.8", NOW))
        .hasMessage("access.signIn.refused");
  }

  @Test
  void oneAddressCannotGoOnGuessing() {
    for (var tries = 0; tries < 30; tries++) {
      assertThatThrownBy(() -> signingIn.signIn("nobody-at-all", "wrong", "192.0.2.99", NOW))
          .isInstanceOf(Refusal.class);
    }

    assertThatThrownBy(() -> signingIn.signIn("nobody-at-all", "wrong", "192.0.2.99", NOW))
        .hasMessage("access.signIn.tooMany");
  }

  @Test
  void aDisabledAccountDoesNotComeIn() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));
    enrolment.disable(name, SYD.at(NOW));

    assertRefused(password, NOW);
  }

  @Test
  void anAccountNobodyUsedForNinetyDaysIsPutToRest() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));

    assertRefused(password, NOW.plus(Duration.ofDays(91)));

    assertThat(accounts.find(name).orElseThrow().disabled()).isTrue();
  }

  @Test
  void theOwnerChangesTheOneTimePassword() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));
    enrolment.appoint(name, Role.OBSERVER, "", SELMA.at(NOW));
    var me = Cast.observer(name).at(NOW);

    assertThat(signingIn.changePassword(password, FRESH, me).mustChange()).isFalse();

    assertRefused(password, NOW);
    assertThat(signingIn.signIn(name, FRESH, ADDRESS, NOW).mustChange()).isFalse();
    assertThatThrownBy(() -> signingIn.changePassword(FRESH, FRESH, me))
        .hasMessage("access.password.used");
  }

  @Test
  void aPasswordOfNinetyDaysIsChangedAtTheNextSignIn() {
    var password = enrolment.open(name, "来人", "", SYD.at(NOW));
    signingIn.changePassword(password, FRESH, Cast.as(Role.NONE, "", Cast.observer(name)).at(NOW));
    signingIn.signIn(name, FRESH, ADDRESS, NOW.plus(Duration.ofDays(80)));

    assertThat(signingIn.signIn(name, FRESH, ADDRESS, NOW.plus(Duration.ofDays(91))).mustChange())
        .isTrue();
  }

  private void assertRefused(String password, Instant at) {
    assertThatThrownBy(() -> signingIn.signIn(name, password, ADDRESS, at))
        .isInstanceOf(Refusal.class)
        .hasMessage("access.signIn.refused");
  }
}
