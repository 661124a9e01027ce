package bihuan.web;

import bihuan.Refusal;
import bihuan.city.City;
import bihuan.city.District;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a closed list of names, as REST writes them: a constant, or a district of the city. */
final class ConstantNames {

  private ConstantNames() {}

  static boolean isOne(Class<?> type) {
    return type.isEnum() || type == District.class;
  }

  static List<String> names(Class<?> type) {
    return type == District.class
        ? City.here().districts().stream().map(District::code).toList()
        : Stream.of(type.getEnumConstants()).map(it -> ((Enum<?>) it).name()).toList();
  }

  static Optional<Object> of(Class<?> type, String said) {
    return type == District.class
        ? City.here().district(said).map(Object.class::cast)
        : Stream.of((Object[]) type.getEnumConstants())
            .filter(it -> ((Enum<?>) it).name().equals(said))
            .findFirst();
  }

  /** Says which ones there are. */
  static Refusal refused(Class<?> type, String said) {
    return Refusal.invalid("web.noSuchChoice", said, String.join(", ", names(type)));
  }
}
