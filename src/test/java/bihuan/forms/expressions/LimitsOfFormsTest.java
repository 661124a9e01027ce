package bihuan.forms.expressions;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a form or its answers are, there is an answer, and soon. */
class LimitsOfFormsTest {

  private final Expressions expressions = new Expressions();

  @Test
  void fiveHundredQuestionsAreTakenAndOneMoreIsRefused() {
    assertThat(keys(questions(500))).isEmpty();
    assertThat(faults(questions(500), "{}")).isEmpty();
    assertThat(keys(questions(501))).containsExactly("forms.check.tooMany");
    assertThat(faults(questions(501), "{}")).containsExactly(" forms.tooMany");
  }

  @Test
  void tenThousandChoicesAreTakenAndOneMoreIsRefused() {
    assertThat(keys(choices(10_000))).isEmpty();
    assertThat(faults(choices(10_000), "{'one':'c9999','kind':'9'}")).isEmpty();
    assertThat(faults(choices(10_000), "{'one':'c9999','kind':'8'}"))
        .containsExactly("one forms.choice");
    assertThat(keys(choices(10_001))).containsExactly("forms.check.tooMany");
  }

  @Test
  void twoHundredEntriesAreTakenAndTheRestIsSaid() {
    var form = form(List.of(repeat(question("TEXT", "x", ""))));

    assertThat(faults(form, entries(200))).isEmpty();
    assertThat(faults(form, entries(201))).containsExactly("r forms.tooMany");
  }

  @Test
  void aTextIsNotEndless() {
    var form = form(List.of(question("TEXT", "x", "")));

    assertThat(faults(form, "{'x':'" + "a".repeat(10_000) + "'}")).isEmpty();
    assertThat(faults(form, "{'x':'" + "a".repeat(10_001) + "'}"))
        .containsExactly("x forms.tooLong");
  }

  @Test
  void anExpressionOfTenThousandSignsIsWorkedOutAndALongerOneIsRefused() {
    var sum = "1" + "+1".repeat(4_999);

    assertThat(out(sum)).isEqualTo("5000");
    assertThat(out("1" + " and 1".repeat(1_600))).isEqualTo("true");
    assertThat(out("-".repeat(9_000) + "1")).isEqualTo("1");
    assertThat(keys(calculating(sum + "+ 1"))).containsExactly("forms.check.tooLong");
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    var deep = 3_000;
    var pattern = "(".repeat(1_000) + "a" + ")".repeat(1_000);

    assertThat(List.of("(".repeat(deep) + "1" + ")".repeat(deep), "not(".repeat(2_000) + "1"))
        .allSatisfy(it -> assertThat(keys(calculating(it))).containsExactly("forms.check.deep"));
    assertThat(keys(calculating("/data/x" + "[/data/x".repeat(900))))
        .containsExactly("forms.check.deep");
    assertThat(keys(calculating("regex('a', '" + pattern + "')")))
        .containsExactly("forms.check.pattern");
    assertThat(out("(".repeat(90) + "7" + ")".repeat(90))).isEqualTo("7");
  }

  @Test
  void aPatternThatGrowsTooLargeIsRefused() {
    assertThat(
            List.of("((a{1,1000}){1,1000}){1,1000}", "(((){1000}){1000}){1000}", "a{2000}", "a++"))
        .allSatisfy(
            it ->
                assertThat(keys(calculating("regex('a', '" + it + "')")))
                    .containsExactly("forms.check.pattern"));
  }

  @Test
  void sectionsAreNotNestedForEver() {
    var item = question("TEXT", "x", "");
    for (var depth = 0; depth < 60; depth++) {
      item = section("GROUP", "g", item);
    }
    assertThat(keys(form(List.of(item)))).contains("forms.check.deep");
    assertThat(faults(form(List.of(item)), "{}")).isEmpty();
  }

  @Test
  void aCircleComesToAnEnd() {
    var form =
        form(List.of(question("CALCULATION", "a", "${b} + 1"), question("TEXT", "b", "${a} + 1")));

    assertThat(keys(form)).containsExactly("forms.check.circle");
    assertThat(faults(form, "{}")).isEmpty();
  }

  @Test
  void whatWouldTakeForEverIsStopped() {
    var each =
        IntStream.range(0, 80)
            .mapToObj(it -> question("CALCULATION", "c" + it, "sum(../../r/x) + sum(../../r/x)"))
            .toArray(JsonObject[]::new);
    var items = Json.createArrayBuilder().add(question("INTEGER", "x", ""));
    List.of(each).forEach(items::add);

    assertThat(faults(form(List.of(section("REPEAT", "r", items))), entries(200)))
        .containsExactly(" forms.endless");
  }

  @Test
  void namesOfTheEngineAreNamesLikeOthers() {
    var form =
        form(
            List.of(
                question("TEXT", "constructor", ""),
                question("TEXT", "toString", ""),
                question("TEXT", "out", "concat(${constructor}, ${toString}, ${hasOwnProperty})"),
                question("TEXT", "hasOwnProperty", "")));

    assertThat(keys(form)).isEmpty();
    assertThat(
            judge(form, "{'constructor':'a','toString':'b','hasOwnProperty':'c'}")
                .answers()
                .getString("out"))
        .isEqualTo("abc");
    assertThat(keys(form(List.of(question("TEXT", "__proto__", "")))))
        .containsExactly("forms.check.badName");
    assertThat(keys(calculating("constructor()"))).containsExactly("forms.check.function");
    assertThat(faults(form, "{'__proto__':'x'}")).containsExactly("__proto__ forms.unknown");
  }

  @Test
  void answersNestedAThousandTimesAreUnknown() {
    var nested = "{'x':".repeat(900) + "''" + "}".repeat(900);

    assertThat(faults(form(List.of(question("TEXT", "x", ""))), nested))
        .containsExactly("x forms.unknown");
  }

  @Test
  void manyMayAskAtOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      var asked =
          IntStream.range(0, 64).mapToObj(it -> threads.submit(() -> out("2 * " + it))).toList();
      assertThat(asked).extracting(Future::get).hasSize(64).contains("0", "126");
    } finally {
      threads.shutdownNow();
    }
  }

  private String out(String expression) {
    return judge(calculating(expression), "{}").answers().getString("out", "");
  }

  private List<String> keys(JsonObject form) {
    return expressions.check(form).stream().map(ExpressionFault::key).distinct().toList();
  }

  private List<String> faults(JsonObject form, String answers) {
    return judge(form, answers).faults().stream().map(it -> it.path() + " " + it.key()).toList();
  }

  private Judgement judge(JsonObject form, String answers) {
    try (var reader = Json.createReader(new StringReader(answers.replace('\'', '"')))) {
      return expressions.judge(
          form, reader.readObject(), new Circumstances(Vector.NOW, "en", Map.of(), ""));
    }
  }

  private static JsonObject questions(int many) {
    return form(
        IntStream.range(0, many)
            .mapToObj(it -> question("TEXT", "q" + it, it == 0 ? "" : "${q" + (it - 1) + "}"))
            .toList());
  }

  private static JsonObject choices(int many) {
    var choices = Json.createArrayBuilder();
    for (var it = 0; it < many; it++) {
      choices.add(
          Json.createObjectBuilder()
              .add("name", "c" + it)
              .add("columns", Json.createObjectBuilder().add("kind", String.valueOf(it % 10))));
    }
    var one =
        Json.createObjectBuilder(question("ONE", "one", ""))
            .add("list", "l")
            .add("filter", "kind = ${kind} and string-length(name) > 1")
            .build();
    return Json.createObjectBuilder(form(List.of(one, question("TEXT", "kind", ""))))
        .add(
            "lists",
            Json.createObjectBuilder().add("l", Json.createObjectBuilder().add("choices", choices)))
        .build();
  }

  private static JsonObject calculating(String expression) {
    return form(List.of(question("TEXT", "x", ""), question("CALCULATION", "out", expression)));
  }

  private static JsonObject form(List<JsonObject> items) {
    var list = Json.createArrayBuilder();
    items.forEach(list::add);
    return Json.createObjectBuilder().add("id", "limits").add("items", list).build();
  }

  private static JsonObject question(String type, String name, String calculation) {
    return Json.createObjectBuilder()
        .add("type", type)
        .add("name", name)
        .add("calculation", calculation)
        .build();
  }

  private static JsonObject repeat(JsonObject inner) {
    return section("REPEAT", "r", inner);
  }

  private static JsonObject section(String type, String name, JsonObject inner) {
    return section(type, name, Json.createArrayBuilder().add(inner));
  }

  private static JsonObject section(String type, String name, JsonArrayBuilder inner) {
    JsonArray items = inner.build();
    JsonObjectBuilder section = Json.createObjectBuilder().add("type", type).add("name", name);
    return section.add("items", items).build();
  }

  private static String entries(int many) {
    return IntStream.range(0, many)
        .mapToObj(it -> "{'x':'1'}")
        .collect(joining(",", "{'r':[", "]}"));
  }
}
