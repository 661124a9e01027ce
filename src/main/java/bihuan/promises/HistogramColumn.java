package bihuan.promises;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A histogram as one column: {@code 10:3 15:1}. */
@Converter(autoApply = true)
class HistogramColumn implements AttributeConverter<Histogram, String> {

  @Override
  public String convertToDatabaseColumn(Histogram histogram) {
    return histogram == null ? null : histogram.toString();
  }

  @Override
  public Histogram convertToEntityAttribute(String column) {
    return column == null ? null : Histogram.read(column);
  }
}
