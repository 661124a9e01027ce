package bihuan.ledger;

import bihuan.Digest;
import java.util.regex.Pattern;

/** SM3 (GB/T 32905) as 64 small hexadecimal digits. */
public final class Seal {

  /** What stands before the first. */
  static final String NONE = "0".repeat(64);

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Seal() {}

  /**
   * Of a text in UTF-8. Steps put it among a deed's facts where the text itself must not be on
   * record; a case file then proves the text word for word.
   */
  public static String of(String text) {
    return Digest.SM3.of(text);
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
