package bihuan.panel;

import bihuan.city.District;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The districts an observer goes to in one column, as {@code EnumSetColumn} keeps constants. */
@Converter
class DistrictsColumn implements AttributeConverter<Set<District>, String> {

  @Override
  public String convertToDatabaseColumn(Set<District> districts) {
    return districts == null || districts.isEmpty()
        ? ""
        : districts.stream()
            .map(District::code)
            .sorted()
            .collect(Collectors.joining("|", "|", "|"));
  }

  @Override
  public Set<District> convertToEntityAttribute(String stored) {
    return Stream.of((stored == null ? "" : stored).split("\\|"))
        .filter(it -> !it.isEmpty())
        .map(District::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
