package bihuan.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Somebody without a name: a pseudonym and the mark of a query code, nothing else, not even when.
 */
@Entity
@Table(name = "anonymous_reporter")
class AnonymousReporter {

  @Id private String pseudonym;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "code_mark")
  private String codeMark;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  protected AnonymousReporter() {} // JPA

  static AnonymousReporter of(String pseudonym, QueryCode code, VaultKey key, LocalDate day) {
    var row = new AnonymousReporter();
    row.pseudonym = pseudonym;
    row.enteredOn = day;
    row.keyId = key.id();
    row.codeMark = markOf(code, key);
    return row;
  }

  static String markOf(QueryCode code, VaultKey key) {
    return key.mark("code", code.characters());
  }
}
