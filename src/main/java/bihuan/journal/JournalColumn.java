package bihuan.journal;

import bihuan.JsonParts;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.util.TreeMap;

/** A journal as one column: {@code {"4.visits": ["2", 1790000000000, "phone", 3]}}. */
@Converter(autoApply = true)
class JournalColumn implements AttributeConverter<Journal, String> {

  @Override
  public String convertToDatabaseColumn(Journal journal) {
    return journal == null ? null : text(journal);
  }

  @Override
  public Journal convertToEntityAttribute(String column) {
    return column == null ? null : read(column);
  }

  /** The same journal always reads the same. */
  static String text(Journal journal) {
    var json = JsonParts.object();
    journal
        .entries()
        .forEach(
            (field, it) ->
                json.add(
                    field.toString(),
                    JsonParts.array()
                        .add(it.value())
                        .add(it.editedAt().toEpochMilli())
                        .add(it.device())
                        .add(it.revision())));
    return json.build().toString();
  }

  private static Journal read(String column) {
    var entries = new TreeMap<JournalField, JournalEntry>();
    JsonObject json;
    try (var reader = JsonParts.reader(new StringReader(column))) {
      json = reader.readObject();
    }
    json.keySet()
        .forEach(
            name -> {
              var it = json.getJsonArray(name);
              entries.put(
                  JournalField.of(name),
                  new JournalEntry(
                      it.getString(0),
                      Instant.ofEpochMilli(it.getJsonNumber(1).longValue()),
                      it.getString(2),
                      it.getInt(3)));
            });
    return new Journal(entries);
  }
}
