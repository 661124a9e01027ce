package bihuan.city;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a district as its code. */
@Converter(autoApply = true)
public class DistrictColumn implements AttributeConverter<District, String> {

  @Override
  public String convertToDatabaseColumn(District district) {
    return district == null ? null : district.code();
  }

  @Override
  public District convertToEntityAttribute(String stored) {
    return stored == null ? null : new District(stored);
  }
}
