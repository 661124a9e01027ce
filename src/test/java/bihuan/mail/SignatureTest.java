package bihuan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final Instant NOW = Instant.parse("2026-11-27T00:30:00Z");
  private static final String BODY = "{\"message\": \"4711\"}";

  private final Signature signature = new Signature("a key that both of them have");

  /** By {@code openssl dgst -sha256 -hmac}. */
  @Test
  void itIsTheOneThatOthersReckon() {
    assertThat(new Signature("key").of(Instant.ofEpochSecond(0), "body"))
        .isEqualTo("e0af04d5c83b24373ff89f540d0c8fd9a4e097e2b3ee8318ab5541047697626d");
  }

  @Test
  void whatWasSignedWithTheKeyALittleWhileAgoIsBelieved() {
    assertThat(isOf(NOW, BODY, NOW.plusSeconds(300))).isTrue();
    assertThat(isOf(NOW, BODY, NOW.minusSeconds(300))).isTrue();
  }

  @Test
  void whatIsOldOrFromTheFutureOrChangedIsNot() {
    assertThat(isOf(NOW, BODY, NOW.plusSeconds(301))).isFalse();
    assertThat(isOf(NOW, BODY, NOW.minusSeconds(301))).isFalse();
    assertThat(isOf(NOW, BODY + " ", NOW)).isFalse();
  }

  @Test
  void nothingIsBelievedWithoutAKeyOrAHeader() {
    var none = new Signature("");
    var second = Long.toString(NOW.getEpochSecond());

    assertThat(none.isOf(second, "sha256=", BODY, NOW)).isFalse();
    assertThat(signature.isOf(null, "sha256=", BODY, NOW)).isFalse();
    assertThat(signature.isOf(second, null, BODY, NOW)).isFalse();
    assertThat(signature.isOf("tomorrow", "sha256=", BODY, NOW)).isFalse();
  }

  private boolean isOf(Instant signed, String body, Instant now) {
    var said = "sha256=" + signature.of(signed, BODY);
    return signature.isOf(Long.toString(signed.getEpochSecond()), said, body, now);
  }
}
