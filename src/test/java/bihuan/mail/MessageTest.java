package bihuan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Message message = goodFor(Duration.ofDays(14));

  @Test
  void whatCannotBeSentIsTriedLaterAndLessOften() {
    message.attempt(NOW);
    message.fail(MessageFault.UNREACHABLE, NOW);

    assertThat(message.isDue(NOW.plusSeconds(59))).isFalse();
    assertThat(message.isDue(NOW.plus(MINUTE))).isTrue();
    assertThat(message.status().fault()).isEqualTo(MessageFault.UNREACHABLE);

    message.attempt(NOW.plus(MINUTE));
    message.fail(MessageFault.UNREACHABLE, NOW.plus(MINUTE));
    assertThat(message.isDue(NOW.plus(MINUTE.multipliedBy(2)))).isFalse();
  }

  @Test
  void itLastsOverADayWithoutAMailServerAndIsGivenUpAfterTwo() {
    var at = NOW;
    while (message.isWaiting()) {
      message.attempt(at);
      message.fail(MessageFault.UNREACHABLE, at);
      at = message.isWaiting() ? message.status().at() : at;
    }

    assertThat(message.status().state()).isEqualTo(MessageState.FAILED);
    assertThat(message.status().tries()).isEqualTo(9);
    assertThat(Duration.between(NOW, at)).isBetween(Duration.ofHours(30), Duration.ofHours(72));
  }

  @Test
  void onItsWayItIsNeitherDueNorSentNorGivenUp() {
    message.attempt(NOW);

    assertThat(message.isOnItsWay()).isTrue();
    assertThat(message.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
  }

  @Test
  void whatMayHaveArrivedIsSentAgainBySomebodyOnly() {
    message.attempt(NOW);
    message.fail(MessageFault.UNSURE, NOW.plus(Message.LONGEST_TRY));

    assertThat(message.status().state()).isEqualTo(MessageState.UNSURE);
    assertThat(message.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
    assertThat(message.mayGoAgain()).isTrue();

    message.again(NOW.plus(Duration.ofDays(1)));
    assertThat(message.isDue(NOW.plus(Duration.ofDays(1)))).isTrue();
    assertThat(message.status().tries()).isZero();
  }

  @Test
  void whatWasSentOrHoldsNoLongerLeavesNothingBehind() {
    message.attempt(NOW);
    message.arrive(NOW);

    assertThat(message.keepsText()).isFalse();
    assertThat(message.mayGoAgain()).isFalse();
  }

  @Test
  void whatFailedCanBeSentAgainForAsLongAsItIsGood() {
    message.attempt(NOW);
    message.fail(MessageFault.REFUSED, NOW);
    assertThat(message.mayGoAgain()).isTrue();

    message.forget();
    assertThat(message.mayGoAgain()).isFalse();
  }

  @Test
  void nothingIsSentBeforeItsTime() {
    var morning = NOW.plus(Duration.ofHours(9));
    var waiting =
        Message.about(
            "digest 1",
            MessageChannel.MAIL,
            new SendingTimes(morning, morning.plus(Duration.ofDays(3))),
            NOW);

    assertThat(waiting.isDue(morning.minusSeconds(1))).isFalse();
    assertThat(waiting.isDue(morning)).isTrue();
  }

  @Test
  void whatIsRefusedIsNotTriedAgain() {
    message.attempt(NOW);
    message.fail(MessageFault.REFUSED, NOW);

    assertThat(message.status().state()).isEqualTo(MessageState.FAILED);
  }

  @Test
  void aCodeIsNotSentOnceItIsOver() {
    var code = goodFor(Duration.ofMinutes(5));

    code.attempt(NOW.plus(Duration.ofMinutes(5)));

    assertThat(code.isWaiting()).isFalse();
    assertThat(code.status().fault()).isEqualTo(MessageFault.TOO_LATE);
  }

  @Test
  void nobodyTriesItWhileSomebodyIsAtIt() {
    message.attempt(NOW);

    assertThat(message.isDue(NOW.plusSeconds(30))).isFalse();
  }

  @Test
  void whatWasSentTellsNothingOfAnEarlierFailure() {
    message.attempt(NOW);
    message.fail(MessageFault.UNREACHABLE, NOW);
    message.attempt(NOW.plus(MINUTE));
    message.arrive(NOW.plus(MINUTE));

    assertThat(message.status())
        .isEqualTo(new DeliveryStatus(MessageState.SENT, null, 2, NOW.plus(MINUTE)));
  }

  private Message goodFor(Duration time) {
    return Message.about("code 1", MessageChannel.MAIL, new SendingTimes(NOW, NOW.plus(time)), NOW);
  }
}
