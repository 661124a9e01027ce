package bihuan.vault;

/** The names reporters go by: {@code R-} and ten characters of chance. */
final class Pseudonyms {

  private static final int LENGTH = 10;

  private Pseudonyms() {}

  static String fresh() {
    return "R-" + Crockford.random(LENGTH);
  }
}
