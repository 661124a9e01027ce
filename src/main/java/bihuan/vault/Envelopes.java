package bihuan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

  public Optional<String> open(String envelope, String place) {
    var parts = envelope.split(":", 2);
    return keys.all().stream()
        .filter(it -> it.id().equals(parts[0]))
        .findFirst()
        .map(it -> it.open(Base64.getDecoder().decode(parts[1]), place))
        .map(it -> new String(it, StandardCharsets.UTF_8));
  }
}
