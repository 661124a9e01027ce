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

  /** Finds it by its issue; null where it is still to be made. */
  @Column(name = "issue_mark")
  private String mark;

  protected FiledTrouble() {} // JPA

  static FiledTrouble of(Journey journey, String code, String sealed, String mark) {
    var filed = new FiledTrouble();
    filed.id = Ids.unguessable();
    filed.journey = journey.id();
    filed.code = code;
    filed.sealed = sealed;
    filed.mark = mark;
    return filed;
  }

  void mark(String mark) {
    this.mark = mark;
  }

  /** Where its words are sealed for. */
  String place() {
    return "journey " + journey;
  }

  String code() {
    return code;
  }

  String sealed() {
    return sealed;
  }
}
