package bihuan;

import java.security.SecureRandom;

/** Chance that fits into a link: of 32 signs that people can read to each other. */
public final class Token {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom CHANCE = new SecureRandom();

  private Token() {}

  public static String random(int length) {
    var text = new StringBuilder(length);
    CHANCE.ints(length, 0, SIGNS.length()).forEach(it -> text.append(SIGNS.charAt(it)));
    return text.toString();
  }

  /** What may be kept of it. */
  public static String hash(String token) {
    return Digest.SHA256.of(token);
  }
}
