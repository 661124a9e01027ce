package bihuan.vault;

import bihuan.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Codes for what the house keeps for somebody and cannot read itself. It keeps the seal and a mark
 * to find it by; the key is in the code, which only they hold.
 */
@ApplicationScoped
@Transactional
public class CodeSeals {

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
    var code = Token.read(text);
    return code.length() != CodeSeal.LENGTH
        ? List.of()
        : keys.all().stream().map(it -> CodeSeal.of(code, place, it)).toList();
  }
}
