package bihuan.journal;

import bihuan.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A trouble became an issue; which one, only the vault's key can tell. */
@Entity
@Table(name = "journey_filed")
class FiledTrouble {

  @Id private Long id;

  @Column(name = "journey_id")
  private Long journey;

  private String code;

  @Column(name = "issue_sealed")
  private String sealed;

  protected FiledTrouble() {} // JPA

  static FiledTrouble of(Journey journey, String code, String sealed) {
    var filed = new FiledTrouble();
    filed.id = Ids.unguessable();
    filed.journey = journey.id();
    filed.code = code;
    filed.sealed = sealed;
    return filed;
  }

  String code() {
    return code;
  }

  String sealed() {
    return sealed;
  }
}
