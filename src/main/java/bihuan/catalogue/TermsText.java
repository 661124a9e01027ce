package bihuan.catalogue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A draft is kept as it was typed, finished or not. */
@Converter
class TermsText implements AttributeConverter<Terms, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Terms terms) {
    return JSON.toJson(terms);
  }

  @Override
  public Terms convertToEntityAttribute(String stored) {
    return JSON.fromJson(stored, Terms.class);
  }
}
