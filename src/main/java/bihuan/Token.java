package bihuan;

import java.security.SecureRandom;
import java.text.Normalizer;

/** Chance that fits into a link: of 32 signs that people can read to each other. */
public final class Token {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LONGEST_TYPED = 100;
  private static final SecureRandom CHANCE = new SecureRandom();

  private Token() {}

  public static String random(int length) {
    var text = new StringBuilder(length);
    CHANCE.ints(length, 0, SIGNS.length()).forEach(it -> text.append(SIGNS.charAt(it)));
    return text.toString();
  }

  /**
   * As somebody typed it, in either case, with blanks, dashes and look-alikes; empty where it
   * cannot be one.
   */
  public static String read(String typed) {
    if (typed == null || typed.length() > LONGEST_TYPED) {
      return "";
    }
    var read = new StringBuilder();
    for (var it : Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray()) {
      if (!Character.isWhitespace(it) && Character.getType(it) != Character.DASH_PUNCTUATION) {
        read.append(meant(Character.toUpperCase(it)));
      }
    }
    return read.chars().allMatch(it -> SIGNS.indexOf(it) >= 0) ? read.toString() : "";
  }

  private static char meant(char sign) {
    return switch (sign) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> sign;
    };
  }

  /** What may be kept of it. */
  public static String hash(String token) {
    return Digest.SHA256.of(token);
  }
}
