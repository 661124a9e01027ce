package bihuan.web;

import bihuan.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of a closed list of names, as REST writes them. */
final class Choice {

  private Choice() {}

  static Optional<Object> of(Class<?> type, String said) {
    return Stream.of((Object[]) type.getEnumConstants())
        .filter(it -> ((Enum<?>) it).name().equals(said))
        .findFirst();
  }

  /** Says which ones there are. */
  static Refusal refused(Class<?> type, String said) {
    var names =
        Stream.of(type.getEnumConstants())
            .map(it -> ((Enum<?>) it).name())
            .collect(Collectors.joining(", "));
    return Refusal.invalid("web.noSuchChoice", said, names);
  }
}
