package bihuan.access.powers;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static bihuan.Cast.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.access.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PowerRequestTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final PowerRequest request =
      PowerRequest.password("olga", PowerMatter.RESET, false, SYD.at(NOW));

  @Test
  void nobodyConfirmsWhatTheyAskedFor() {
    assertThatThrownBy(() -> request.confirm(SYD.at(NOW))).hasMessage("access.confirm.own");
  }

  @Test
  void twoOfOnePowerAreOne() {
    var another = somebody("sid", Role.SYSTEM_ADMIN).at(NOW);

    assertThatThrownBy(() -> request.confirm(another)).hasMessage("access.confirm.samePower");
  }

  @Test
  void nobodyConfirmsWhatIsAboutThemselves() {
    var selmas = PowerRequest.password("selma", PowerMatter.RESET, false, SYD.at(NOW));

    assertThatThrownBy(() -> selmas.confirm(SELMA.at(NOW))).hasMessage("access.account.notOneself");
  }

  @Test
  void afterADayItHasToBeAskedForAgain() {
    var late = NOW.plus(PowerRequest.LIFE);

    assertThatThrownBy(() -> request.confirm(SELMA.at(late))).hasMessage("access.confirm.expired");
  }

  @Test
  void itIsConfirmedOnce() {
    request.confirm(SELMA.at(NOW));

    assertThatThrownBy(() -> request.confirm(AUDREY.at(NOW))).hasMessage("access.confirm.over");
  }

  @Test
  void whatWasTakenBackIsNotConfirmedAnyMore() {
    request.close();

    assertThatThrownBy(() -> request.confirm(AUDREY.at(NOW))).hasMessage("access.confirm.over");
  }

  @Test
  void aSecretOpensOnceConfirmedOnceAndNotForLong() {
    request.seal("hash");
    assertThat(request.opens(NOW)).isFalse();

    request.confirm(SELMA.at(NOW));

    assertThat(request.opens(NOW.plus(Duration.ofHours(71)))).isTrue();
    assertThat(request.opens(NOW.plus(PowerRequest.CARRIED_LIFE))).isFalse();
    request.use();
    assertThat(request.opens(NOW)).isFalse();
  }

  @Test
  void aSecretThatWasSentIsGoodForTwoHours() {
    var sent = PowerRequest.password("olga", PowerMatter.RESET, true, SYD.at(NOW));
    sent.seal("hash");
    sent.pass(NOW);

    assertThat(sent.opens(NOW.plus(PowerRequest.SENT_LIFE).minusSeconds(1))).isTrue();
    assertThat(sent.opens(NOW.plus(PowerRequest.SENT_LIFE))).isFalse();
  }
}
