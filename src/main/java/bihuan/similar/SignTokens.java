package bihuan.similar;

import bihuan.Signs;
import bihuan.Spelling;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text sign by sign, each alone and with the next, so that any piece of it is found: letters and
 * figures only, plain, small and simplified; a blank, a dot or a hyphen parts nothing.
 */
final class SignTokens extends Tokenizer {

  private static final String JOINING = " -'";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private List<Sign> signs = List.of();
  private int at;
  private boolean paired;

  /**
   * @param place among the signs, with a gap wherever a mark parts them
   */
  record Sign(String text, int place) {

    boolean isBefore(Sign next) {
      return next.place == place + 1;
    }
  }

  /** The signs of a text that count. */
  static List<Sign> of(String text) {
    var signs = new ArrayList<Sign>();
    var place = 0;
    var plain = Normalizer.normalize(Signs.line(text), Normalizer.Form.NFKC);
    for (var it : plain.codePoints().toArray()) {
      if (Spelling.isDot(it) || JOINING.indexOf(it) >= 0) {
        continue;
      }
      if (Character.isLetterOrDigit(it)) {
        signs.add(
            new Sign(Character.toString(Character.toLowerCase(Spelling.simplified(it))), place));
      }
      place++;
    }
    return signs;
  }

  @Override
  public boolean incrementToken() {
    if (at >= signs.size()) {
      return false;
    }
    clearAttributes();
    var sign = signs.get(at);
    if (paired) {
      term.append(sign.text()).append(signs.get(at + 1).text());
      step.setPositionIncrement(0);
      paired = false;
      at++;
    } else {
      term.append(sign.text());
      step.setPositionIncrement(at == 0 ? 1 : sign.place() - signs.get(at - 1).place());
      paired = at + 1 < signs.size() && sign.isBefore(signs.get(at + 1));
      at += paired ? 0 : 1;
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    signs = of(text.toString());
    at = 0;
    paired = false;
  }
}
