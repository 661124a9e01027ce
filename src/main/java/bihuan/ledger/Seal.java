package bihuan.ledger;

import bihuan.Digest;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** SM3 (GB/T 32905) as 64 small hexadecimal digits. */
final class Seal {

  /** What stands before the first. */
  static final String NONE = "0".repeat(64);

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private static final int SALT = 16;

  private static final SecureRandom CHANCE = new SecureRandom();

  private Seal() {}

  /** Of a text in UTF-8. */
  static String of(String text) {
    return Digest.SM3.of(text);
  }

  /** A new one, in hexadecimal digits; the seal of what was said is that of its salt and it. */
  static String salt() {
    var chance = new byte[SALT];
    CHANCE.nextBytes(chance);
    return Digest.hex(chance);
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
