package bihuan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   */
  public record Operation(String method, String path, List<Parameter> parameters) {

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
  }

  /**
   * A parameter of the query.
   *
   * @param values all it can be where they are few, none where it is text
   */
  public record Parameter(String name, List<String> values) {}

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
                                    method.toUpperCase(java.util.Locale.ROOT),
                                    path.substring(1),
                                    parameters(operation)));
                          }
                        }));
    return all;
  }

  public List<Operation> reads() {
    return all().stream().filter(it -> it.method().equals("GET")).toList();
  }

  public List<Operation> writes() {
    return all().stream().filter(it -> !it.method().equals("GET")).toList();
  }

  private List<Parameter> parameters(JsonObject operation) {
    return operation.containsKey("parameters")
        ? operation.getJsonArray("parameters").stream()
            .map(it -> it.asJsonObject())
            .filter(it -> it.getString("in").equals("query"))
            .map(it -> new Parameter(it.getString("name"), values(it.getJsonObject("schema"))))
            .toList()
        : List.of();
  }

  private List<String> values(JsonObject schema) {
    var whole = resolved(schema);
    if (whole.get("enum") instanceof JsonArray values) {
      return strings(values).toList();
    }
    return "boolean".equals(whole.getString("type", "")) ? List.of("true", "false") : List.of();
  }

  private JsonObject resolved(JsonObject schema) {
    var name = schema.getString("$ref", null);
    if (name == null && schema.get("allOf") instanceof JsonArray parts && !parts.isEmpty()) {
      return resolved(parts.getJsonObject(0));
    }
    return name == null
        ? schema
        : described
            .getJsonObject("components")
            .getJsonObject("schemas")
            .getJsonObject(name.substring(name.lastIndexOf('/') + 1));
  }

  private static Stream<String> strings(JsonArray values) {
    return values.stream().map(it -> ((JsonString) it).getString());
  }
}
