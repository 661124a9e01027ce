package bihuan.letters;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a line with whichever of its fonts knows each sign, and breaks a text into lines.
 *
 * @param fonts the usual one first
 */
record Pen(List<Font> fonts) {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** A piece of a line in one font. */
  private record Run(String text, Font font) {

    double width(float size) {
      return glyphs(size).getLogicalBounds().getWidth();
    }

    GlyphVector glyphs(float size) {
      return font.deriveFont(size)
          .layoutGlyphVector(
              EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }
  }

  float width(String text, float size) {
    return (float) runs(text).stream().mapToDouble(it -> it.width(size)).sum();
  }

  /** The outlines of a line that begins at the origin. */
  Shape outline(String text, float size) {
    var outline = new Path2D.Double();
    var x = 0.0;
    for (var it : runs(text)) {
      outline.append(
          AffineTransform.getTranslateInstance(x, 0)
              .createTransformedShape(it.glyphs(size).getOutline()),
          false);
      x += it.width(size);
    }
    return outline;
  }

  /** Chinese breaks anywhere but before a mark; other words stay whole where they fit a line. */
  List<String> lines(String text, float size, float measure) {
    var lines = new ArrayList<String>();
    var start = 0;
    while (start < text.length()) {
      var end = text.offsetByCodePoints(start, 1);
      while (end < text.length()
          && width(text.substring(start, text.offsetByCodePoints(end, 1)), size) <= measure) {
        end = text.offsetByCodePoints(end, 1);
      }
      var cut = end < text.length() ? cut(text, start, end) : end;
      lines.add(text.substring(start, cut).stripTrailing());
      start = cut;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    var start = 0;
    while (start < text.length()) {
      var font = fontOf(text.codePointAt(start));
      var end = text.offsetByCodePoints(start, 1);
      while (end < text.length() && fontOf(text.codePointAt(end)) == font) {
        end = text.offsetByCodePoints(end, 1);
      }
      runs.add(new Run(text.substring(start, end), font));
      start = end;
    }
    return runs;
  }

  private Font fontOf(int sign) {
    return fonts.stream().filter(it -> it.canDisplay(sign)).findFirst().orElse(fonts.get(0));
  }

  private static int cut(String text, int start, int end) {
    var cut = end;
    while (cut > start + 1
        && (isOfAWord(text.charAt(cut)) && isOfAWord(text.charAt(cut - 1))
            || isMark(text.charAt(cut)))) {
      cut--;
    }
    return cut > start + 1 ? cut : end;
  }

  private static boolean isOfAWord(char it) {
    return it < 0x2e80 && it != ' ';
  }

  private static boolean isMark(char it) {
    return "\u3001\u3002\uff0c\uff1b\uff1a\uff09\u201d\u300b".indexOf(it) >= 0;
  }
}
