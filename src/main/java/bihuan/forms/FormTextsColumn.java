package bihuan.forms;

import bihuan.JsonParts;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A text in several languages in one column. */
@Converter
class FormTextsColumn implements AttributeConverter<Map<String, String>, String> {

  @Override
  public String convertToDatabaseColumn(Map<String, String> texts) {
    var json = JsonParts.object();
    new TreeMap<>(texts).forEach(json::add);
    return json.build().toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String stored) {
    var texts = new TreeMap<String, String>();
    try (var json = JsonParts.reader(new StringReader(stored))) {
      json.readObject().forEach((key, it) -> texts.put(key, ((JsonString) it).getString()));
    }
    return texts;
  }
}
