package bihuan.lists;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that holds of every issue of a list.
 *
 * @param sql of one condition, with a question mark for each value
 */
record Condition(String sql, List<Object> values) {

  static final Condition ALL = new Condition("1 = 1");
  static final Condition NONE = new Condition("1 = 0");

  Condition(String sql, Object... values) {
    this(sql, List.of(values));
  }

  static Condition in(String column, Collection<?> values) {
    return new Condition(
        column + " in (?" + ", ?".repeat(values.size() - 1) + ")", List.copyOf(values));
  }

  Condition and(Condition other) {
    return new Condition(
        sql + " and " + other.sql, Stream.of(values, other.values).flatMap(List::stream).toList());
  }
}
