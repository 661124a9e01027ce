package bihuan.vault.screening;

import bihuan.Signs;
import bihuan.Spelling;
import java.util.regex.Pattern;

/** A text as the patterns want it, letter for letter, so that positions stay. */
final class PlainText {

  private static final String NUMERALS =
      "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  private static final char CIRCLE = '\u3007';
  private static final char BLANK = ' ';
  private static final char DOT = '\u00b7';
  private static final char YAO = '\u5E7A';

  private static final Pattern SPELT_OUT =
      Pattern.compile("[" + NUMERALS + CIRCLE + YAO + "0-9]{7,}");

  private PlainText() {}

  /**
   * Full-width and traditional signs made plain, every dot the one of names, long rows of Chinese
   * numerals made digits.
   */
  static String of(String text) {
    var plain = new StringBuilder(text.length());
    text.chars().forEach(it -> plain.append(plain((char) it)));
    var rows = SPELT_OUT.matcher(plain.toString());
    while (rows.find()) {
      for (var i = rows.start(); i < rows.end(); i++) {
        plain.setCharAt(i, digit(plain.charAt(i)));
      }
    }
    return plain.toString();
  }

  /** Nothing but letters and digits, for looking a word up however it was written. */
  static String bare(String text) {
    return Spelling.alike(of(text));
  }

  private static char plain(char it) {
    if (Spelling.isDot(it)) {
      return DOT;
    }
    if (it >= '\uFF01' && it <= '\uFF5E') {
      return (char) (it - 0xFEE0);
    }
    if (Character.isSurrogate(it)) {
      return it;
    }
    return Signs.isMissing(Character.toString(it)) ? BLANK : (char) Spelling.simplified(it);
  }

  private static char digit(char it) {
    if (it == CIRCLE) {
      return '0';
    }
    if (it == YAO) {
      return '1';
    }
    var value = NUMERALS.indexOf(it);
    return value < 0 ? it : (char) ('0' + value);
  }
}
