package bihuan.panel;

import bihuan.EnumSetColumn;
import bihuan.city.District;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Districts in one column. */
@Converter
public class DistrictsColumn extends EnumSetColumn<District>
    implements AttributeConverter<Set<District>, String> {

  public DistrictsColumn() {
    super(District.class);
  }
}
