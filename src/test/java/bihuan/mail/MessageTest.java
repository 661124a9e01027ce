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
  void afterFiveTriesItIsGivenUp() {
    var at = NOW;
    for (var tries = 1; tries <= 5; tries++) {
      assertThat(message.isWaiting()).isTrue();
      at = at.plus(Duration.ofHours(3));
      message.attempt(at);
      message.fail(MessageFault.UNREACHABLE, at);
    }

    assertThat(message.status())
        .isEqualTo(new DeliveryStatus(MessageState.FAILED, MessageFault.UNREACHABLE, 5, at));
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
    return Message.about("code 1", MessageChannel.MAIL, NOW.plus(time), NOW);
  }
}
