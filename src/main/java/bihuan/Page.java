package bihuan;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a longer list.
 *
 * @param next what to hand in as {@code after} for the page that follows; null on the last
 */
public record Page<T>(List<T> rows, String next) {

  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * @param found in the order of the list, read one further than the page is long
   * @param position of a row in that order
   */
  public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> position) {
    if (found.size() <= size) {
      return new Page<>(found, null);
    }
    var rows = found.subList(0, size);
    return new Page<>(rows, position.apply(rows.get(size - 1)).toString());
  }

  /** The same page of what is made of its rows. */
  public <R> Page<R> map(Function<T, R> made) {
    return new Page<>(rows.stream().map(made).toList(), next);
  }
}
