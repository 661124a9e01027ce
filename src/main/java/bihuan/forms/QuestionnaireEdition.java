package bihuan.forms;

import bihuan.Digest;
import bihuan.Ids;
import bihuan.JsonParts;
import bihuan.Refusal;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;

/**
 * A questionnaire as it is asked from its publication on. Before that it is a draft that may be
 * changed; afterwards the next edition takes its place.
 */
@Entity
@Table(name = "questionnaire_edition")
class QuestionnaireEdition {

  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "questionnaire_id")
  private Questionnaire questionnaire;

  @Column(name = "edition_no")
  private int number;

  private int revision;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Convert(converter = FormTextsColumn.class)
  private Map<String, String> title;

  private String language;

  private int questions;

  private String definition;

  private String checksum;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected QuestionnaireEdition() {} // JPA

  static QuestionnaireEdition draft(Questionnaire of, int number, Form form, By by) {
    var edition = new QuestionnaireEdition();
    edition.id = Ids.unguessable();
    edition.questionnaire = of;
    edition.number = number;
    edition.state = EditionState.DRAFT;
    edition.write(form, by);
    return edition;
  }

  /** Refused once it is published, or where somebody has changed it since it was seen. */
  QuestionnaireDeed change(int seen, Form form, By by) {
    requireDraft(seen);
    write(form, by);
    return deed(FormAct.QUESTIONNAIRE_CHANGED, by);
  }

  /** From here on it is asked, and never changed. */
  QuestionnaireDeed publish(int seen, By by) {
    requireDraft(seen);
    state = EditionState.PUBLISHED;
    publishedBy = by.name();
    publishedAt = by.at();
    return deed(FormAct.QUESTIONNAIRE_PUBLISHED, by);
  }

  /** Nobody is asked any more; what was answered stays. */
  QuestionnaireDeed withdraw(By by) {
    if (state != EditionState.PUBLISHED) {
      throw Refusal.conflict("forms.notPublished", number);
    }
    state = EditionState.WITHDRAWN;
    withdrawnAt = by.at();
    return deed(FormAct.QUESTIONNAIRE_WITHDRAWN, by);
  }

  QuestionnaireDeed begun(By by) {
    return deed(FormAct.QUESTIONNAIRE_BEGUN, by);
  }

  QuestionnaireDeed imported(By by) {
    return deed(FormAct.QUESTIONNAIRE_IMPORTED, by);
  }

  QuestionnaireDeed dropped(int seen, By by) {
    requireDraft(seen);
    return deed(FormAct.QUESTIONNAIRE_DROPPED, by);
  }

  private QuestionnaireDeed deed(FormAct act, By by) {
    return new QuestionnaireDeed(questionnaire.code(), number, revision, checksum, act, by);
  }

  private void requireDraft(int seen) {
    if (state != EditionState.DRAFT) {
      throw Refusal.conflict("forms.published", number);
    }
    if (seen != revision) {
      throw Refusal.conflict("forms.changedSince", changedBy);
    }
  }

  private void write(Form form, By by) {
    var kept = form.as(questionnaire.code(), String.valueOf(number));
    definition = kept.toJson().toString();
    checksum = Digest.SHA256.of(definition);
    title = kept.title();
    language = kept.language();
    questions = (int) kept.all().filter(it -> it.type().isAsked()).count();
    revision++;
    changedBy = by.name();
    changedAt = by.at();
  }

  Long id() {
    return id;
  }

  boolean isDraft() {
    return state == EditionState.DRAFT;
  }

  int number() {
    return number;
  }

  Form form() {
    try (var json = JsonParts.reader(new StringReader(definition))) {
      return Form.read(json.readObject());
    }
  }

  QuestionnaireRow row() {
    return new QuestionnaireRow(
        questionnaire.code(),
        number,
        state,
        title,
        language,
        questions,
        questionnaire.owner(),
        questionnaire.isReadyMade(),
        changedAt);
  }

  EditionHead head() {
    return new EditionHead(
        String.valueOf(id),
        number,
        revision,
        state,
        checksum,
        questions,
        changedBy,
        changedAt,
        publishedBy,
        publishedAt,
        withdrawnAt);
  }

  FormEdition whole() {
    return new FormEdition(
        String.valueOf(id), questionnaire.code(), number, state, checksum, definition);
  }
}
