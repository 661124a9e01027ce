package bihuan.forms.expressions;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An expression, the questions and answers around it, and what it comes to. */
record Vector(JsonObject group, String expression, String expected) {

  static final Instant NOW = Instant.parse("2026-05-04T02:30:00Z");

  private static final Path FILE = Path.of("src/test/resources/forms/expressions.json");

  static List<Vector> all() {
    try (var reader = Json.createReader(Files.newBufferedReader(FILE))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .flatMap(group -> cases(group).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Vector> cases(JsonObject group) {
    return group
        .getJsonArray("cases")
        .getValuesAs((JsonArray it) -> new Vector(group, it.getString(0), it.getString(1)));
  }

  /** What it comes to may depend on the clock of the machine. */
  boolean needsTheClock() {
    return group.getBoolean("clock", false);
  }

  /** Why JavaRosa means something else, or nothing. */
  String otherwise() {
    return group.getString("otherwise", "");
  }

  Circumstances here() {
    return new Circumstances(NOW, language(), Map.of(), "seed");
  }

  String language() {
    return group.getString("language", "zh-CN");
  }

  /** The repeat in whose last entry it stands, or nothing. */
  String within() {
    return group.getString("in", "");
  }

  JsonObject answers() {
    return group.getJsonObject("answers");
  }

  JsonObject definition() {
    return definition(group, expression, within());
  }

  /** For an evaluator that is asked the expression itself. */
  JsonObject definitionWithout() {
    return definition(group, "''", within());
  }

  private static JsonObject definition(JsonObject group, String expression, String within) {
    var asked =
        Json.createObjectBuilder()
            .add("type", "CALCULATION")
            .add("name", "out")
            .add("calculation", "string(" + expression + ")")
            .build();
    var items = with(group.getJsonArray("items"), asked, within);
    return Json.createObjectBuilder()
        .add("id", "vector")
        .add("version", "7")
        .add("languages", Json.createArrayBuilder().add("zh-CN").add("en"))
        .add("language", "zh-CN")
        .add("items", items)
        .add("lists", group.getOrDefault("lists", JsonValue.EMPTY_JSON_OBJECT))
        .build();
  }

  private static JsonArray with(JsonArray items, JsonObject asked, String within) {
    var list = Json.createArrayBuilder();
    for (var it : items.getValuesAs(JsonObject.class)) {
      list.add(
          it.getString("name").equals(within)
              ? Json.createObjectBuilder(it)
                  .add("items", with(it.getJsonArray("items"), asked, ""))
                  .build()
              : it);
    }
    return within.isEmpty() ? list.add(asked).build() : list.build();
  }

  /** The answer of the question that asks for it. */
  String out(JsonObject answers) {
    if (within().isEmpty()) {
      return answers.getString("out", "");
    }
    var entries = answers.getJsonArray(within());
    return entries.getJsonObject(entries.size() - 1).getString("out", "");
  }

  @Override
  public String toString() {
    return group.getString("about") + ": " + expression;
  }
}
