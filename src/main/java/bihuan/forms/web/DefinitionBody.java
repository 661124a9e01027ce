package bihuan.forms.web;

import bihuan.JsonParts;
import bihuan.Refusal;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A definition on its way in: more than other bodies, and no deeper than it can be. */
final class DefinitionBody {

  private static final int MOST_BYTES = 4_000_000;

  private DefinitionBody() {}

  static JsonObject read(InputStream body) throws IOException {
    var sent = body.readNBytes(MOST_BYTES + 1);
    if (sent.length > MOST_BYTES) {
      throw Refusal.tooLarge("forms.tooLarge");
    }
    try (var json = JsonParts.reader(new ByteArrayInputStream(sent))) {
      return json.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw Refusal.invalid("forms.def.malformed", "{}");
    }
  }
}
