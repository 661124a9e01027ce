package bihuan.panel;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few constants as text, between upright strokes: {@code |HAIBOWAN|WUDA|}. */
final class Few {

  private Few() {}

  static String text(Set<? extends Enum<?>> constants) {
    return constants.isEmpty()
        ? ""
        : constants.stream().map(Enum::name).sorted().collect(Collectors.joining("|", "|", "|"));
  }

  static <E extends Enum<E>> Set<E> of(Class<E> type, String text) {
    return Stream.of(text.split("\\|"))
        .filter(it -> !it.isEmpty())
        .map(it -> Enum.valueOf(type, it))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}
