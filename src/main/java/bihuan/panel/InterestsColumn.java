package bihuan.panel;

import bihuan.EnumSetColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Fields of interest in one column. */
@Converter
class InterestsColumn extends EnumSetColumn<Interest>
    implements AttributeConverter<Set<Interest>, String> {

  public InterestsColumn() {
    super(Interest.class);
  }
}
