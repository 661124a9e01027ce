package bihuan.forms;

import bihuan.JsonParts;
import java.io.StringReader;

/**
 * One edition of a questionnaire with what it asks.
 *
 * @param definition in JSON, as it is kept and as phones load it
 */
public record FormEdition(
    String id, String code, int number, EditionState state, String checksum, String definition) {

  public Form form() {
    try (var json = JsonParts.reader(new StringReader(definition))) {
      return Form.read(json.readObject());
    }
  }
}
