package bihuan.catalogue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A draft is kept as it was typed, finished or not. */
@Converter
class EditionTermsText implements AttributeConverter<EditionTerms, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(EditionTerms terms) {
    return JSON.toJson(terms);
  }

  @Override
  public EditionTerms convertToEntityAttribute(String stored) {
    return JSON.fromJson(stored, EditionTerms.class);
  }
}
