package bihuan.web;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import java.util.Optional;

/** What a body says where a text belongs; null says nothing, as if it were left out. */
final class TextInBody {

  private TextInBody() {}

  static Optional<String> at(JsonParser json) {
    var said = json.getValue();
    if (said == JsonValue.NULL) {
      return Optional.empty();
    }
    if (said instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw new JsonbException(said.toString());
  }
}
