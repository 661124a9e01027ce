package bihuan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every REST operation there is, as the product itself describes them: none is left out. */
public final class Operations {

  private final JsonObject described;

  private Operations(JsonObject described) {
    this.described = described;
  }

  public static Operations describedTo(Visitor visitor) {
    var answer = visitor.get("openapi", "Accept", "application/json");
    try (var json = Json.createReader(new StringReader(answer.text()))) {
      return new Operations(json.readObject());
    }
  }

  /**
   * One operation.
   *
   * @param path without a slash before it, with {@code {names}} in it
   * @param body what it takes, null where nothing or no JSON
   * @param answers the statuses that it says it answers with
   */
  public record Operation(String method, String path, JsonObject body, Set<String> answers) {

    public boolean isRead() {
      return method.equals("GET");
    }

    /** The addresses to call, with every value of these for the names in the path. */
    public List<String> addresses(Map<String, List<String>> values) {
      return fill(path, values);
    }

    private static List<String> fill(String path, Map<String, List<String>> values) {
      var start = path.indexOf('{');
      if (start < 0) {
        return List.of(path);
      }
      var end = path.indexOf('}');
      var name = path.substring(start + 1, end);
      return values.getOrDefault(name, List.of("1")).stream()
          .flatMap(
              it -> fill(path.substring(0, start) + it + path.substring(end + 1), values).stream())
          .toList();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  public List<Operation> all() {
    var all = new ArrayList<Operation>();
    described
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, it) -> {
                          if (it instanceof JsonObject operation) {
                            all.add(
                                new Operation(
                                    method.toUpperCase(Locale.ROOT),
                                    path.substring(1),
                                    body(operation),
                                    operation.getJsonObject("responses").keySet()));
                          }
                        }));
    return all;
  }

  public Stream<Operation> reads() {
    return all().stream().filter(Operation::isRead);
  }

  public Stream<Operation> writes() {
    return all().stream().filter(it -> !it.isRead());
  }

  /** A body that can be understood: every field has a value of its kind, these where named. */
  public String filled(Operation operation, Map<String, String> values) {
    return operation.body() == null ? "" : filled(operation.body(), "", values).toString();
  }

  private JsonValue filled(JsonObject schema, String name, Map<String, String> values) {
    var whole = resolved(schema);
    if (values.containsKey(name)) {
      return Json.createValue(values.get(name));
    }
    if (whole.get("enum") instanceof JsonArray choices) {
      return choices.get(0);
    }
    return switch (whole.getString("type")) {
      case "integer", "number" -> Json.createValue(4);
      case "boolean" -> JsonValue.TRUE;
      case "array" -> JsonValue.EMPTY_JSON_ARRAY;
      case "object" -> object(whole, values);
      default -> Json.createValue("w");
    };
  }

  /** One without fields is a day. */
  private JsonValue object(JsonObject schema, Map<String, String> values) {
    if (!schema.containsKey("properties")) {
      return Json.createValue("2099-01-01");
    }
    var object = Json.createObjectBuilder();
    schema
        .getJsonObject("properties")
        .forEach((name, it) -> object.add(name, filled(it.asJsonObject(), name, values)));
    return object.build();
  }

  private static JsonObject body(JsonObject operation) {
    return operation.get("requestBody") instanceof JsonObject body
            && body.getJsonObject("content").get("application/json") instanceof JsonObject json
        ? json.getJsonObject("schema")
        : null;
  }

  private JsonObject resolved(JsonObject schema) {
    var name = schema.getString("$ref", null);
    return name == null
        ? schema
        : described
            .getJsonObject("components")
            .getJsonObject("schemas")
            .getJsonObject(name.substring(name.lastIndexOf('/') + 1));
  }
}
