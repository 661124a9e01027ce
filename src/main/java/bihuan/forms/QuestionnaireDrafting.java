package bihuan.forms;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.forms.expressions.Expressions;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The coordination office writes questionnaires, publishes their editions and withdraws them. */
@ApplicationScoped
@Transactional
public class QuestionnaireDrafting {

  private static final int LARGEST = 4_000_000;

  @Inject Questionnaires questionnaires;
  @Inject Expressions expressions;
  @Inject Event<Deed> deeds;

  /**
   * An empty one in the languages of its titles.
   *
   * @param title by language, at least one
   * @return its code
   */
  public String begin(String code, Map<String, String> title, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    var said = FormText.texts(title);
    if (said.isEmpty()) {
      throw Refusal.invalid("forms.def.title").at("title");
    }
    var languages =
        Stream.concat(
                Stream.of(FormLanguage.CHINESE, FormLanguage.ENGLISH).filter(said::containsKey),
                said.keySet().stream())
            .distinct()
            .toList();
    var id = FormText.plain(code).isEmpty() ? "questionnaire" : FormName.near(code);
    if (id.isEmpty()) {
      throw Refusal.invalid("forms.def.name", code).at("code");
    }
    var form = new Form(id, "1", said, languages, languages.get(0), "", List.of(), Map.of());
    var draft = draft(form, by);
    deeds.fire(draft.begun(by));
    return draft.whole().code();
  }

  /** A new one that begins with what this one asks; answers its code. */
  public String copy(String code, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    var draft = draft(questionnaires.newest(code).form(), by);
    deeds.fire(draft.begun(by));
    return draft.whole().code();
  }

  /** A new one of what came in from outside; answers its code. */
  public String take(Form form, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    var draft = draft(requireSize(form), by);
    deeds.fire(draft.imported(by));
    return draft.whole().code();
  }

  /** The next edition, as the newest stands; where somebody has begun it already, nothing more. */
  public EditionHead next(String code, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    var questionnaire = questionnaires.toChange(code);
    var newest = questionnaires.newest(code);
    if (newest.isDraft()) {
      return newest.head();
    }
    var draft = QuestionnaireEdition.draft(questionnaire, newest.number() + 1, newest.form(), by);
    questionnaires.add(draft);
    deeds.fire(draft.begun(by));
    return draft.head();
  }

  /**
   * What the draft asks from now on, finished or not.
   *
   * @param revision of the draft as its writer saw it; refused (409) where somebody wrote since
   */
  public EditionHead change(String code, int revision, Form form, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    questionnaires.toChange(code);
    var draft = questionnaires.newest(code);
    deeds.fire(draft.change(revision, requireSize(form), by));
    return draft.head();
  }

  /** Gives the draft up; where it is the only edition, the questionnaire as well. */
  public void drop(String code, int revision, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    var questionnaire = questionnaires.toChange(code);
    var draft = questionnaires.newest(code);
    deeds.fire(draft.dropped(revision, by));
    questionnaires.remove(draft);
    if (draft.number() == 1) {
      questionnaires.remove(questionnaire);
    }
  }

  /** All there is to say about the newest edition before it is published. */
  public List<FormFlaw> check(String code, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    return flaws(questionnaires.newest(code).form());
  }

  /** All there would be to say about this one, which nobody has taken in yet. */
  public List<FormFlaw> check(Form form, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    return flaws(form);
  }

  /** Refused (422) with everything that hinders. */
  public EditionHead publish(String code, int revision, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    questionnaires.toChange(code);
    var draft = questionnaires.newest(code);
    var deed = draft.publish(revision, by);
    FormFlaw.requireNone(flaws(draft.form()));
    deeds.fire(deed);
    return draft.head();
  }

  /** Nobody is asked by this edition any more. */
  public EditionHead withdraw(String code, int number, By by) {
    by.actor().require(Right.MAKE_QUESTIONNAIRES);
    questionnaires.toChange(code);
    var edition = questionnaires.find(code, number);
    deeds.fire(edition.withdraw(by));
    return edition.head();
  }

  /** What hinders first. */
  private List<FormFlaw> flaws(Form form) {
    return Stream.concat(
            expressions.check(form.toJson()).stream().map(FormFlaw::broken),
            FormChecks.of(form).stream())
        .sorted((one, other) -> Boolean.compare(other.hindering(), one.hindering()))
        .toList();
  }

  private QuestionnaireEdition draft(Form form, By by) {
    var questionnaire = Questionnaire.of(questionnaires.free(form.id()), by);
    questionnaires.add(questionnaire);
    var draft = QuestionnaireEdition.draft(questionnaire, 1, form, by);
    questionnaires.add(draft);
    return draft;
  }

  private static Form requireSize(Form form) {
    if (form.toJson().toString().length() > LARGEST) {
      throw Refusal.tooLarge("forms.tooLarge");
    }
    return form;
  }
}
