package bihuan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;

/**
 * Codes for what the house keeps for somebody and cannot read itself. It keeps the seal and a mark
 * to find it by; the key is in the code, which only they hold.
 */
@ApplicationScoped
@Transactional
public class CodeSeals {

  private static final int LONGEST_TYPED = 40;

  @Inject Keys keys;

  /** With a code that nobody has. */
  public CodeSeal fresh(String place) {
    return CodeSeal.of(Crockford.random(CodeSeal.LENGTH), place, keys.current());
  }

  /**
   * By what somebody typed, in either case, with spaces, dashes and look-alikes; by each of the
   * keys that there were, and none where it cannot be a code.
   */
  public List<CodeSeal> typed(String text, String place) {
    var code = read(text);
    return code.length() != CodeSeal.LENGTH
        ? List.of()
        : keys.all().stream().map(it -> CodeSeal.of(code, place, it)).toList();
  }

  private static String read(String text) {
    if (text == null || text.length() > LONGEST_TYPED) {
      return "";
    }
    var read = new StringBuilder();
    for (var it : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      if (Character.isWhitespace(it) || Character.getType(it) == Character.DASH_PUNCTUATION) {
        continue;
      }
      var value = Crockford.valueOf(it);
      if (value < 0) {
        return "";
      }
      read.append(Crockford.ALPHABET.charAt(value));
    }
    return read.toString();
  }
}
