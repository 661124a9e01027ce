package bihuan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Seals a few words with the vault's key where a table must hold them but not tell them. Whoever
 * opens must know the place; a seal moved elsewhere stays shut, and so does one whose key is gone.
 */
@ApplicationScoped
@Transactional
public class Envelopes {

  @Inject Keys keys;

  /** The words for this place only, as text: the key's name, a colon, and what nobody reads. */
  public String seal(String words, String place) {
    var key = keys.current();
    var sealed = key.seal(words.getBytes(StandardCharsets.UTF_8), place);
    return key.id() + ":" + Base64.getEncoder().encodeToString(sealed);
  }

  /**
   * By which a row is found that holds such words, without the words: the same for the same words
   * and purpose, made with the key of today.
   */
  public String mark(String words, String purpose) {
    return keys.current().mark(purpose, words);
  }

  /** All that such a row may be marked with, by the keys there were. */
  public List<String> marks(String words, String purpose) {
    return keys.all().stream().map(it -> it.mark(purpose, words)).toList();
  }

  public Optional<String> open(String envelope, String place) {
    var parts = envelope.split(":", 2);
    return keys.all().stream()
        .filter(it -> it.id().equals(parts[0]))
        .findFirst()
        .map(it -> it.open(Base64.getDecoder().decode(parts[1]), place))
        .map(it -> new String(it, StandardCharsets.UTF_8));
  }
}
