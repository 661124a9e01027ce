package bihuan.panel;

import bihuan.EnumSetColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Languages in one column. */
@Converter
class SpokenLanguagesColumn extends EnumSetColumn<SpokenLanguage>
    implements AttributeConverter<Set<SpokenLanguage>, String> {

  public SpokenLanguagesColumn() {
    super(SpokenLanguage.class);
  }
}
