package bihuan.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  private static final Map<String, ChoiceList> YES_NO =
      Map.of(
          "yesno", ChoiceList.of(List.of(Choice.of("yes", Map.of()), Choice.of("no", Map.of()))));

  @Test
  void aFormKeepsWhatCanBeReadAndNothingElse() {
    var item =
        FormItem.of(ItemType.TEXT, " a ")
            .saying(ItemText.LABEL, Map.of("en", " Name\u0007\r\n", "zh-CN", "\u3000"))
            .with(ItemTerm.REQUIRED, "Yes")
            .with(ItemTerm.READ_ONLY, "no")
            .with(ItemTerm.RELEVANT, "${b}\u00a0= \u2018x\u2019");

    assertThat(item.name()).isEqualTo("a");
    assertThat(item.label()).isEqualTo(Map.of("en", "Name"));
    assertThat(item.terms())
        .isEqualTo(Map.of(ItemTerm.REQUIRED, "true()", ItemTerm.RELEVANT, "${b} = 'x'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2nd", "a b", "a/b", "__proto__", "", "<b>", "-a"})
  void aNameThatFormulasCannotReadIsRefused(String name) {
    assertThat(refused(FormItem.of(ItemType.NOTE, name))).containsExactly("forms.def.name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "_a1", "a-b.c", "\u59d3\u540d", "e\u0301t\u00e9"})
  void aNameMayBeInAnyLanguage(String name) {
    assertThatCode(() -> form(FormItem.of(ItemType.NOTE, name))).doesNotThrowAnyException();
  }

  @Test
  void aNameIsOncePerSection() {
    var a = FormItem.of(ItemType.NOTE, "a");

    assertThat(refused(a, a)).containsExactly("forms.def.twice");
    assertThatCode(() -> form(a, FormItem.of(ItemType.GROUP, "g").holding(List.of(a))))
        .doesNotThrowAnyException();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAtItsPlace() {
    var wrong =
        catchThrowableOfType(
            Refusal.class,
            () ->
                form(
                    FormItem.of(ItemType.GROUP, "g")
                        .holding(
                            List.of(
                                FormItem.of(ItemType.ONE, "a").with(ItemTerm.LIST, "none"),
                                FormItem.of(ItemType.TEXT, "b").with(ItemTerm.LIST, "yesno"),
                                FormItem.of(ItemType.RANGE, "c").with(Map.of("end", "x")),
                                FormItem.of(ItemType.NOTE, "d")
                                    .saying(ItemText.LABEL, Map.of("fr", "Non"))))));

    assertThat(wrong.all())
        .extracting(it -> it.field().orElseThrow() + " " + it.key())
        .containsExactly(
            "g/a forms.def.noList",
            "g/b forms.def.unfit",
            "g/c forms.def.unfit",
            "g/d forms.def.strange");
  }

  @Test
  void sectionsLieEightDeepAtMost() {
    assertThatCode(() -> form(nested(7))).doesNotThrowAnyException();
    assertThat(refused(nested(8))).containsExactly("forms.def.deep");
  }

  @Test
  void aFormHasFiveHundredQuestionsAtMost() {
    var questions =
        IntStream.range(0, 500).mapToObj(it -> FormItem.of(ItemType.TEXT, "q" + it)).toList();
    assertThatCode(() -> form(questions.toArray(FormItem[]::new))).doesNotThrowAnyException();

    var group =
        FormItem.of(ItemType.GROUP, "g").holding(List.of(FormItem.of(ItemType.TEXT, "more")));
    var more = new ArrayList<>(questions);
    more.add(group);
    assertThat(refused(more.toArray(FormItem[]::new))).containsExactly("forms.def.questions");
  }

  @Test
  void aListHasTenThousandChoicesAtMost() {
    assertThatCode(() -> form(choices(10_000))).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Refusal.class, () -> form(choices(10_001))).key())
        .isEqualTo("forms.def.choices");
  }

  @Test
  void aChoiceAmongSeveralHasNoBlank() {
    var list = ChoiceList.of(List.of(Choice.of("a b", Map.of())));
    var one = FormItem.of(ItemType.ONE, "a").with(ItemTerm.LIST, "l");
    var several = FormItem.of(ItemType.SEVERAL, "a").with(ItemTerm.LIST, "l");

    assertThatCode(() -> form(Map.of("l", list), one)).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Refusal.class, () -> form(Map.of("l", list), several)).key())
        .isEqualTo("forms.def.blankInChoice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'items':[{'type':'TXET','name':'a'}]}|forms.def.type",
        "{'items':[{'type':'TEXT','name':'a','onload':'x'}]}|forms.def.strange",
        "{'items':{'type':'TEXT'}}|forms.def.malformed",
        "{'items':[{'type':'TEXT','name':7}]}|forms.def.malformed",
        "{'items':['a']}|forms.def.malformed",
        "{'items':[{'type':'TEXT','name':'a','label':'Name'}]}|forms.def.malformed",
        "{'lists':{'l':{'choices':[{'name':'a','colour':'red'}]}}}|forms.def.strange",
        "{'lists':{'l':{'handedIn':'yes'}}}|forms.def.malformed",
        "{'script':'x'}|forms.def.strange"
      })
  void whatIsNoDefinitionIsRefused(String json, String key) {
    try (var read = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      var definition = read.readObject();
      assertThat(catchThrowableOfType(Refusal.class, () -> Form.read(definition)).key())
          .isEqualTo(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "English (en),en",
    "Chinese (zh),zh-CN",
    "\u4e2d\u6587,zh-CN",
    "\u82f1\u8bed,en",
    "fran\u00e7ais,fr",
    "French,fr",
    "fr,fr",
    "pt_BR,pt-BR",
    "Klingon,Klingon",
    "zh-Hant,zh-Hant",
    "Mongolian (mn),mn"
  })
  void aLanguageGoesByItsCodeHoweverItIsWritten(String written, String code) {
    assertThat(FormLanguage.of(written)).isEqualTo(code);
    assertThat(FormLanguage.of(FormLanguage.head(code))).isEqualTo(code);
  }

  private static FormItem nested(int sections) {
    var item = FormItem.of(ItemType.TEXT, "a");
    for (var it = 0; it < sections; it++) {
      item = FormItem.of(ItemType.GROUP, "g").holding(List.of(item));
    }
    return item;
  }

  private static Map<String, ChoiceList> choices(int count) {
    return Map.of(
        "l",
        ChoiceList.of(
            IntStream.range(0, count).mapToObj(it -> Choice.of("c" + it, Map.of())).toList()));
  }

  private static List<String> refused(FormItem... items) {
    return catchThrowableOfType(Refusal.class, () -> form(items)).all().stream()
        .map(Refusal::key)
        .toList();
  }

  private static Form form(FormItem... items) {
    return form(YES_NO, items);
  }

  private static Form form(Map<String, ChoiceList> lists, FormItem... items) {
    return new Form(
        "f", "1", Map.of("en", "Form"), List.of("en", "zh-CN"), "en", "", List.of(items), lists);
  }
}
