package bihuan.forms;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test makes questionnaires of its own. */
@InContainer
class QuestionnaireDraftingIT {

  private static final FormItem QUESTION = asked(ItemType.TEXT, "told");

  @Inject Questionnaires questionnaires;
  @Inject QuestionnaireDrafting drafting;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @Test
  void aPublishedEditionNeverChangesAndTheNextTakesItsPlace() {
    var code = begun("it_editions");
    var first = drafting.change(code, 1, asking(code, QUESTION), by(CORA));
    drafting.publish(code, first.revision(), by(HELEN));
    var published = questionnaires.published(code).orElseThrow();

    assertThatThrownBy(() -> drafting.change(code, first.revision(), asking(code), by(CORA)))
        .hasMessage("forms.published");
    var next = drafting.next(code, by(CORA));
    assertThat(drafting.next(code, by(CARL))).isEqualTo(next);
    drafting.change(
        code, next.revision(), asking(code, QUESTION, asked(ItemType.TEXT, "more")), by(CORA));
    assertThat(questionnaires.published(code)).contains(published);
    drafting.publish(code, next.revision() + 1, by(CORA));

    assertThat(questionnaires.published(code).orElseThrow().number()).isEqualTo(2);
    assertThat(questionnaires.edition(published.id())).contains(published);
    assertThat(questionnaires.edition(code, 1)).isEqualTo(published);
    assertThat(published.form().version()).isEqualTo("1");
    assertThat(questionnaires.questions(code))
        .extracting(QuestionAcross::name)
        .containsExactly("told", "more");
    assertThat(deedsOn(code))
        .contains("QUESTIONNAIRE_BEGUN", "QUESTIONNAIRE_CHANGED", "QUESTIONNAIRE_PUBLISHED");
  }

  @Test
  void whatHindersIsSaidAtOnceAndNothingIsPublished() {
    var code = begun("it_flaws");
    var rating =
        asked(ItemType.RANGE, "stars")
            .with(ItemTerm.APPEARANCE, "rating")
            .with(ItemTerm.REQUIRED, "yes")
            .with(ItemTerm.DEFAULT, "5");
    var broken = QUESTION.with(ItemTerm.RELEVANT, "${nobody} = ");
    var draft = drafting.change(code, 1, asking(code, rating, broken), by(CORA));

    var refused =
        catchThrowableOfType(
            Refusal.class, () -> drafting.publish(code, draft.revision(), by(CORA)));

    assertThat(refused.all())
        .extracting(Refusal::key)
        .contains("FormCheck.RATING_REQUIRED", "FormCheck.RATING_PRESET")
        .anyMatch(it -> it.startsWith("forms.check."));
    assertThat(questionnaires.published(code)).isEmpty();
    assertThat(questionnaires.get(code).newest().state()).isEqualTo(EditionState.DRAFT);
  }

  @Test
  void theSecondOfTwoWritersLearnsThatTheFirstHasSaved() {
    var code = begun("it_writers");
    drafting.change(code, 1, asking(code, QUESTION), by(CORA));

    assertThatThrownBy(() -> drafting.change(code, 1, asking(code), by(CARL)))
        .hasMessage("forms.changedSince");
    assertThat(questionnaires.edition(code, 1).form().items()).containsExactly(QUESTION);
  }

  @Test
  void aWithdrawnEditionAsksNobody() {
    var code = begun("it_withdrawn");
    var draft = drafting.change(code, 1, asking(code, QUESTION), by(CORA));
    drafting.publish(code, draft.revision(), by(CORA));

    drafting.withdraw(code, 1, by(HELEN));

    assertThat(questionnaires.published(code)).isEmpty();
    assertThat(questionnaires.edition(code, 1).state()).isEqualTo(EditionState.WITHDRAWN);
    assertThatThrownBy(() -> drafting.withdraw(code, 1, by(HELEN)))
        .hasMessage("forms.notPublished");
  }

  @Test
  void aCopyGoesByACodeOfItsOwn() {
    var copy = drafting.copy("observer_feedback", by(CORA));

    assertThat(copy).startsWith("observer_feedback_");
    assertThat(questionnaires.edition(copy, 1).form().items())
        .isEqualTo(questionnaires.published("observer_feedback").orElseThrow().form().items());
    drafting.drop(copy, 1, by(CORA));
    assertThatThrownBy(() -> questionnaires.get(copy)).hasMessage("forms.unknownQuestionnaire");
  }

  @Test
  void whatComesWithTheHouseIsInUse() {
    assertThat(ReadyQuestionnaires.ALL)
        .allMatch(it -> questionnaires.published(it).isPresent())
        .allMatch(it -> questionnaires.get(it).row().readyMade());
  }

  @Test
  void aStrangerMakesNone() {
    assertThatThrownBy(() -> drafting.begin("x", Map.of("en", "X"), by(OLGA)))
        .hasMessage("Right.MAKE_QUESTIONNAIRES");
    assertThatThrownBy(() -> drafting.copy("observer_feedback", by(OLGA)))
        .hasMessage("Right.MAKE_QUESTIONNAIRES");
    assertThatThrownBy(() -> drafting.withdraw("observer_feedback", 1, by(OLGA)))
        .hasMessage("Right.MAKE_QUESTIONNAIRES");
  }

  private String begun(String code) {
    return drafting.begin(code, Map.of("zh-CN", "\u95ee\u5377", "en", "Form"), by(CORA));
  }

  private static FormItem asked(ItemType type, String name) {
    return FormItem.of(type, name)
        .saying(ItemText.LABEL, Map.of("zh-CN", "\u8bf4\u8bf4", "en", "Tell"));
  }

  private static Form asking(String code, FormItem... items) {
    return new Form(
        code,
        "",
        Map.of("zh-CN", "\u95ee\u5377", "en", "Form"),
        List.of("zh-CN", "en"),
        "zh-CN",
        "",
        List.of(items),
        Map.of());
  }

  private List<String> deedsOn(String code) {
    return ledger.about("questionnaire " + code).stream().map(EntryRow::what).toList();
  }

  private By by(Actor actor) {
    return actor.at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
