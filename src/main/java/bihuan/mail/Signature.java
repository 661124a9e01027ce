package bihuan.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows a gateway that a request is the house's, whole and fresh: HMAC-SHA256 with a key both of
 * them have, over the second of sending, a full stop and the body; in hexadecimal.
 *
 * @param key empty where nothing is signed
 */
record Signature(String key) {

  /** For whoever checks: what is older, or comes from the future, is no longer answered for. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final String HMAC = "HmacSHA256";

  boolean isThere() {
    return !key.isEmpty();
  }

  String of(Instant at, String body) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      var signed = at.getEpochSecond() + "." + body;
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody who has the key said this body about now. */
  boolean isOf(String timestamp, String signature, String body, Instant now) {
    if (!isThere() || signature == null || timestamp == null || !timestamp.matches("\\d{1,12}")) {
      return false;
    }
    var at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    var right = "sha256=" + of(at, body);
    return Duration.between(at, now).abs().compareTo(WINDOW) <= 0
        && MessageDigest.isEqual(
            right.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "Signature";
  }
}
