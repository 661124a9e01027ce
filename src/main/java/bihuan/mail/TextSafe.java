package bihuan.mail;

import java.util.Optional;

/** Where the texts of messages lie sealed until they are sent; the vault is one. */
public interface TextSafe {

  /**
   * Puts a text in its place, instead of what lay there.
   *
   * @param place a kind and a name: {@code message 4711}
   */
  void keep(String place, String text);

  /** What lies in this place. */
  Optional<String> open(String place);

  /** Destroys what lies in this place. */
  void empty(String place);
}
