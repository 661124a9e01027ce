package bihuan.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a key was used on this database: its id and what tells its secret from another. */
@Entity
@Table(name = "vault_key")
class KeyMark {

  @Id
  @Column(name = "key_id")
  private String id;

  @Column(name = "check_mark")
  private String check;

  protected KeyMark() {} // JPA

  static KeyMark of(VaultKey key) {
    var known = new KeyMark();
    known.id = key.id();
    known.check = key.check();
    return known;
  }

  String id() {
    return id;
  }

  boolean is(VaultKey key) {
    return check.equals(key.check());
  }
}
