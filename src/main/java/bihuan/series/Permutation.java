package bihuan.series;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each number below a square another one below it, each once; which one, only the secret
 * tells. A balanced Feistel network, as the encryption that preserves formats (NIST SP 800-38G) is
 * built on.
 */
final class Permutation {

  private static final int ROUNDS = 10;
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;
  private final int half;

  /**
   * @param secret in hexadecimal
   * @param half of which the domain is the square
   */
  Permutation(String secret, int half) {
    try {
      this.mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
      this.half = half;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  long of(long number) {
    var left = number / half;
    var right = number % half;
    for (var round = 0; round < ROUNDS; round++) {
      var mixed = (left + chance(round, right)) % half;
      left = right;
      right = mixed;
    }
    return left * half + right;
  }

  private long chance(int round, long right) {
    var told = ByteBuffer.allocate(3 * Long.BYTES).putLong(half).putLong(round).putLong(right);
    return ByteBuffer.wrap(mac.doFinal(told.array())).getLong() >>> 1;
  }
}
