package bihuan.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormChecksTest {

  private static final Map<String, ChoiceList> LISTS =
      Map.of(
          "five", choices("5", "4", "3", "2", "1"),
          "three", choices("3", "2", "1"),
          "yesno", choices("yes", "no"));

  private static final FormItem RATING =
      asked(ItemType.ONE, "r").with(ItemTerm.LIST, "five").with(ItemTerm.APPEARANCE, "rating-five");

  @Test
  void aFormThatIsInOrderHasNoFlaws() {
    assertThat(flaws(RATING)).isEmpty();
  }

  @Test
  void aRatingIsFreeAndOpenToTheBadOnes() {
    assertThat(flaws(RATING.with(ItemTerm.REQUIRED, "yes"))).containsExactly("r RATING_REQUIRED");
    assertThat(flaws(RATING.with(ItemTerm.DEFAULT, "5"))).containsExactly("r RATING_PRESET");
    assertThat(flaws(RATING.with(ItemTerm.CALCULATION, "5"))).containsExactly("r RATING_PRESET");
    assertThat(flaws(RATING.with(ItemTerm.CONSTRAINT, ". > 2"))).containsExactly("r RATING_BOUND");
    assertThat(flaws(RATING.with(ItemTerm.FILTER, "name > 2"))).containsExactly("r RATING_BOUND");
    assertThat(flaws(RATING.with(ItemTerm.READ_ONLY, "yes"))).containsExactly("r RATING_BOUND");
    assertThat(flaws(RATING.with(ItemTerm.LIST, "three"))).containsExactly("r RATING_LEVELS");
    var stars = asked(ItemType.RANGE, "s").with(ItemTerm.APPEARANCE, "w1 rating");
    assertThat(flaws(stars.with(ItemTerm.REQUIRED, "yes"))).containsExactly("s RATING_REQUIRED");
    var nps = asked(ItemType.RANGE, "n").with(Map.of("start", "0", "end", "10"));
    assertThat(flaws(nps.with(ItemTerm.REQUIRED, "yes"))).containsExactly("n RATING_REQUIRED");
  }

  @Test
  void whatNobodyCanAnswerIsNotRequired() {
    for (var type : List.of(ItemType.LINE, ItemType.AREA)) {
      var way = asked(type, "w");
      assertThat(flaws(RATING, way)).containsExactly("w UNANSWERABLE");
      assertThat(flaws(RATING, way.with(ItemTerm.REQUIRED, "yes")))
          .containsExactly("w REQUIRED_UNANSWERABLE");
      assertThat(flaws(way)).contains(" NO_QUESTIONS");
    }
    assertThat(FormCheck.REQUIRED_UNANSWERABLE.isHindering()).isTrue();
  }

  @Test
  void anythingElseMayBeRequired() {
    assertThat(flaws(asked(ItemType.RANGE, "a").with(ItemTerm.REQUIRED, "yes"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false()|true",
        "1 = 2|true",
        "${q} = 'perhaps'|true",
        "selected(${q}, 'perhaps')|true",
        "(${q} = 'yes') and (${q} = \"maybe\")|true",
        "${a} = 'x'|true",
        "${q} = 'yes'|false",
        "${q} = 'perhaps' or ${q} = 'no'|false",
        "not(${q} = 'perhaps')|false",
        "if(${q} = 'perhaps', false(), true())|false",
        "${q} = ''|false",
        "${n} = 'seven'|false"
      })
  void whatNobodyEverGetsToIsFound(String relevant, boolean never) {
    var question = asked(ItemType.ONE, "q").with(ItemTerm.LIST, "yesno");
    var found =
        flaws(
            question,
            asked(ItemType.TEXT, "n"),
            asked(ItemType.TEXT, "a").with(ItemTerm.RELEVANT, relevant));

    assertThat(found.contains("a UNREACHABLE")).isEqualTo(never);
  }

  @Test
  void whatHangsOnWhatNobodyReachesIsNotReachedEither() {
    assertThat(
            flaws(
                asked(ItemType.TEXT, "a").with(ItemTerm.RELEVANT, "false()"),
                asked(ItemType.TEXT, "b").with(ItemTerm.RELEVANT, "${a} = 'x'")))
        .containsExactly("a UNREACHABLE", "b UNREACHABLE");
  }

  @Test
  void missingWordsAreFound() {
    var half = FormItem.of(ItemType.TEXT, "a").saying(ItemText.LABEL, Map.of("en", "Name"));
    var none = FormItem.of(ItemType.NOTE, "b");

    assertThat(flaws(half, none)).containsExactly("b NO_LABEL", "a MISSING_TRANSLATION");
    assertThat(flaws(FormItem.of(ItemType.CALCULATION, "c"))).contains(" NO_QUESTIONS");
  }

  @Test
  void whatNobodyUsesIsFound() {
    var lists = Map.of("l", choices("a"));
    var form =
        new Form(
            "f",
            "",
            Map.of("en", "F", "zh-CN", "F"),
            List.of("en", "zh-CN"),
            "en",
            "",
            List.of(
                asked(ItemType.TEXT, "a"),
                FormItem.of(ItemType.GROUP, "g")
                    .saying(ItemText.LABEL, Map.of("en", "G", "zh-CN", "G"))),
            lists);

    assertThat(FormChecks.of(form))
        .extracting(it -> it.path() + " " + it.check())
        .containsExactly("g EMPTY_SECTION", "l UNUSED_LIST");
  }

  @Test
  void aQuestionIsFollowedThroughTheEditionsByItsName() {
    var first = edition(1, asked(ItemType.TEXT, "age"), asked(ItemType.TEXT, "name"));
    var second =
        edition(
            2,
            FormItem.of(ItemType.GROUP, "person").holding(List.of(asked(ItemType.INTEGER, "age"))));

    assertThat(QuestionAcross.of(List.of(second, first)))
        .extracting(
            QuestionAcross::name,
            QuestionAcross::type,
            QuestionAcross::paths,
            QuestionAcross::editions,
            QuestionAcross::changed)
        .containsExactly(
            tuple("age", ItemType.INTEGER, List.of("person/age", "age"), List.of(2, 1), true),
            tuple("name", ItemType.TEXT, List.of("name"), List.of(1), false));
  }

  private static FormEdition edition(int number, FormItem... items) {
    return new FormEdition(
        "", "f", number, EditionState.PUBLISHED, "", form(items).toJson().toString());
  }

  private static FormItem asked(ItemType type, String name) {
    return FormItem.of(type, name).saying(ItemText.LABEL, Map.of("en", "Q", "zh-CN", "\u95ee"));
  }

  private static ChoiceList choices(String... names) {
    return ChoiceList.of(
        Stream.of(names).map(it -> Choice.of(it, Map.of("en", it, "zh-CN", it))).toList());
  }

  private static Form form(FormItem... items) {
    return new Form(
        "f",
        "",
        Map.of("en", "F", "zh-CN", "F"),
        List.of("en", "zh-CN"),
        "en",
        "",
        List.of(items),
        LISTS);
  }

  private static List<String> flaws(FormItem... items) {
    return FormChecks.of(form(items)).stream()
        .filter(it -> it.check() != FormCheck.UNUSED_LIST)
        .map(it -> it.path() + " " + it.check())
        .toList();
  }
}
