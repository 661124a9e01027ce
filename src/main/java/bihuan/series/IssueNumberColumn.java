package bihuan.series;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class IssueNumberColumn implements AttributeConverter<IssueNumber, String> {

  @Override
  public String convertToDatabaseColumn(IssueNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public IssueNumber convertToEntityAttribute(String stored) {
    return stored == null ? null : new IssueNumber(stored);
  }
}
