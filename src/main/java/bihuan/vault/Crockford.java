package bihuan.vault;

import java.security.SecureRandom;

/** Thirty-two characters that people can read to each other: no I, L, O, U. */
final class Crockford {

  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom CHANCE = new SecureRandom();

  private Crockford() {}

  static String random(int length) {
    var text = new StringBuilder(length);
    CHANCE.ints(length, 0, 32).forEach(it -> text.append(ALPHABET.charAt(it)));
    return text.toString();
  }

  /** The value of a typed character, look-alikes included; -1 where it is none. */
  static int valueOf(char typed) {
    var upper = Character.toUpperCase(typed);
    return switch (upper) {
      case 'O' -> 0;
      case 'I', 'L' -> 1;
      default -> ALPHABET.indexOf(upper);
    };
  }
}
