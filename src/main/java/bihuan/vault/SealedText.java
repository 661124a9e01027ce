package bihuan.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;

/** Something confidential in its place, unreadable without the key and in any other place. */
@Entity
@Table(name = "sealed_text")
class SealedText {

  @Id private String place;

  @Column(name = "key_id")
  private String keyId;

  private byte[] sealed;

  protected SealedText() {} // JPA

  static SealedText of(String place, String text, VaultKey key) {
    var row = new SealedText();
    row.place = place;
    row.seal(text, key);
    return row;
  }

  void seal(String text, VaultKey key) {
    keyId = key.id();
    sealed = key.seal(text.getBytes(StandardCharsets.UTF_8), place);
  }

  String open(VaultKey key) {
    return new String(key.open(sealed, place), StandardCharsets.UTF_8);
  }

  String keyId() {
    return keyId;
  }
}
