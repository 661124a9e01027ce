package bihuan;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few constants in one column, between upright strokes: {@code |LEGAL|TAX|}. A subclass names its
 * type again ({@code implements AttributeConverter<Set<E>, String>}), for EclipseLink reads the
 * types there alone.
 */
public abstract class EnumSetColumn<E extends Enum<E>>
    implements AttributeConverter<Set<E>, String> {

  private final Class<E> type;

  protected EnumSetColumn(Class<E> type) {
    this.type = type;
  }

  @Override
  public final String convertToDatabaseColumn(Set<E> constants) {
    return constants == null || constants.isEmpty()
        ? ""
        : constants.stream().map(Enum::name).sorted().collect(Collectors.joining("|", "|", "|"));
  }

  /** What may be changed without the column knowing is copied. */
  @Override
  public final Set<E> convertToEntityAttribute(String stored) {
    return Stream.of((stored == null ? "" : stored).split("\\|"))
        .filter(it -> !it.isEmpty())
        .map(it -> Enum.valueOf(type, it))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}
