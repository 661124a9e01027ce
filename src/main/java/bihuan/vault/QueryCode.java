package bihuan.vault;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What an anonymous reporter holds instead of a name: eleven random characters and one that checks
 * them, shown in groups of four. Only the reporter knows it.
 */
public final class QueryCode {

  static final int LENGTH = 12;

  private final String characters;

  private QueryCode(String characters) {
    this.characters = characters;
  }

  static QueryCode random() {
    var drawn = Crockford.random(LENGTH - 1);
    return new QueryCode(drawn + Crockford.ALPHABET.charAt(checkOf(drawn)));
  }

  /** The one that belongs to a mark made with a key, in hexadecimal digits. */
  static QueryCode of(String mark) {
    var drawn = new StringBuilder();
    for (var it = 0; it < LENGTH - 1; it++) {
      drawn.append(Crockford.ALPHABET.charAt(Integer.parseInt(mark, 2 * it, 2 * it + 2, 16) & 31));
    }
    return new QueryCode(drawn.toString() + Crockford.ALPHABET.charAt(checkOf(drawn)));
  }

  /** Reads what somebody typed, in either case, with spaces, dashes and look-alikes. */
  static Optional<QueryCode> typed(String text) {
    if (text == null || text.length() > 100) {
      return Optional.empty();
    }
    var read = new StringBuilder();
    for (var it : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      if (Character.isWhitespace(it) || Character.getType(it) == Character.DASH_PUNCTUATION) {
        continue;
      }
      var value = Crockford.valueOf(it);
      if (value < 0) {
        return Optional.empty();
      }
      read.append(Crockford.ALPHABET.charAt(value));
    }
    return isWhole(read) ? Optional.of(new QueryCode(read.toString())) : Optional.empty();
  }

  /** As it is given to the reporter: {@code 7K2M-9QXA-04TZ}. */
  public String shown() {
    return characters.substring(0, 4)
        + "-"
        + characters.substring(4, 8)
        + "-"
        + characters.substring(8);
  }

  String characters() {
    return characters;
  }

  /** Says nothing: whoever reads a log must not hold the code. */
  @Override
  public String toString() {
    return "QueryCode[…]";
  }

  private static boolean isWhole(CharSequence read) {
    return read.length() == LENGTH
        && checkOf(read.subSequence(0, LENGTH - 1)) == Crockford.valueOf(read.charAt(LENGTH - 1));
  }

  /**
   * The sum of the characters over GF(32), each times its own power of x: a changed character and
   * two swapped ones always change it.
   */
  private static int checkOf(CharSequence characters) {
    var sum = 0;
    for (var i = 0; i < characters.length(); i++) {
      sum = timesX(sum ^ Crockford.valueOf(characters.charAt(i)));
    }
    return sum;
  }

  private static int timesX(int value) {
    var doubled = value << 1;
    return doubled < 32 ? doubled : doubled ^ 0b100101;
  }
}
