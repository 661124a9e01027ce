package bihuan.forms;

import bihuan.Ids;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is asked under one code, edition after edition. */
@Entity
@Table(name = "questionnaire")
class Questionnaire {

  @Id private Long id;

  private String code;

  private String owner;

  @Column(name = "ready_made")
  private boolean readyMade;

  @Column(name = "begun_at")
  private Instant begunAt;

  protected Questionnaire() {} // JPA

  static Questionnaire of(String code, By by) {
    var questionnaire = new Questionnaire();
    questionnaire.id = Ids.unguessable();
    questionnaire.code = code;
    questionnaire.owner = by.name();
    questionnaire.begunAt = by.at();
    return questionnaire;
  }

  /** One that comes with the house. */
  static Questionnaire readyMade(String code, By by) {
    var questionnaire = of(code, by);
    questionnaire.readyMade = true;
    return questionnaire;
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }

  String owner() {
    return owner;
  }

  boolean isReadyMade() {
    return readyMade;
  }
}
