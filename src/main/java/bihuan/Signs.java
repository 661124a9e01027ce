package bihuan;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Text as it was meant, whatever signs came along: those that nobody sees are dropped, those that
 * only look wider are made plain.
 */
public final class Signs {

  private static final int EMPTY_BRAILLE = 0x2800;
  private static final int WIDE_FIRST = 0xFF01;
  private static final int WIDE_LAST = 0xFF5E;
  private static final int WIDE_BY = 0xFEE0;

  private Signs() {}

  /** Nothing that anybody could read. */
  public static boolean isMissing(String text) {
    return text == null || text.codePoints().noneMatch(it -> !isBlank(it) && !isUnseen(it));
  }

  /** Without blanks and unseen signs around it; empty where there is nothing to read. */
  public static String stripped(String text) {
    if (isMissing(text)) {
      return "";
    }
    var signs = text.codePoints().toArray();
    var first = 0;
    while (isBlank(signs[first]) || isUnseen(signs[first])) {
      first++;
    }
    var last = signs.length - 1;
    while (isBlank(signs[last]) || isUnseen(signs[last]) && !belongs(signs, last)) {
      last--;
    }
    return new String(signs, first, last - first + 1);
  }

  /** Of one line, such as a name or an address: no unseen sign, plain blanks, letters composed. */
  public static String line(String text) {
    if (isMissing(text)) {
      return "";
    }
    var signs = text.codePoints().toArray();
    var line = new StringBuilder();
    for (var i = 0; i < signs.length; i++) {
      if (isBlank(signs[i])) {
        line.append(' ');
      } else if (!isUnseen(signs[i]) || belongs(signs, i)) {
        line.appendCodePoint(signs[i]);
      }
    }
    return Normalizer.normalize(line, Normalizer.Form.NFC).strip();
  }

  /** The same, with full width letters, figures and marks made plain. */
  public static String plain(String text) {
    return line(text)
        .codePoints()
        .map(it -> it >= WIDE_FIRST && it <= WIDE_LAST ? it - WIDE_BY : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The first sign that may not stand here, so that it can be shown to whoever typed it. */
  public static Optional<String> odd(String text, IntPredicate allowed) {
    return text.codePoints().filter(it -> !allowed.test(it)).mapToObj(Signs::shown).findFirst();
  }

  /** A sign with its number, as nobody can tell some of them apart by sight. */
  public static String shown(int sign) {
    var number = "U+%04X".formatted(sign);
    return isUnseen(sign) || isBlank(sign) ? number : Character.toString(sign) + " " + number;
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == EMPTY_BRAILLE;
  }

  private static boolean isUnseen(int sign) {
    return UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || switch (Character.getType(sign)) {
          case Character.FORMAT, Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  /** Mongolian letters and pictures take their shape from an unseen sign after them. */
  private static boolean belongs(int[] signs, int place) {
    if (place == 0) {
      return false;
    }
    var before = signs[place - 1];
    return UCharacter.hasBinaryProperty(signs[place], UProperty.VARIATION_SELECTOR)
        && (Character.isLetter(before) || UCharacter.hasBinaryProperty(before, UProperty.EMOJI));
  }
}
