package bihuan.campaigns.answers;

import bihuan.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what was answered to a question: in sections within sections, in every round of a repeat.
 */
public final class AnswerPaths {

  private AnswerPaths() {}

  public static JsonObject read(String answers) {
    try (var reader = JsonParts.reader(new StringReader(answers))) {
      return reader.readObject();
    }
  }

  /** What was answered at this path, names with slashes between; none where it is empty. */
  public static Stream<String> at(JsonObject answers, String path) {
    return at(answers, List.of(path.split("/")));
  }

  private static Stream<String> at(JsonValue value, List<String> path) {
    if (value instanceof JsonArray rounds) {
      return rounds.stream().flatMap(it -> at(it, path));
    }
    if (path.isEmpty()) {
      return value instanceof JsonString text && !text.getString().isEmpty()
          ? Stream.of(text.getString())
          : Stream.empty();
    }
    return value instanceof JsonObject section && section.containsKey(path.get(0))
        ? at(section.get(path.get(0)), path.subList(1, path.size()))
        : Stream.empty();
  }
}
