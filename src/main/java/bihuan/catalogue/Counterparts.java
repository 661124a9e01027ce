package bihuan.catalogue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing as it was beside what became of it.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param same says the same, wherever it stands
 */
public record Counterparts<T>(T before, T after, boolean same) {

  /** What became of it. */
  public enum Mark {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  public Mark mark() {
    if (same) {
      return Mark.SAME;
    }
    return before == null ? Mark.ADDED : after == null ? Mark.REMOVED : Mark.CHANGED;
  }

  /** Two versions of one thing. */
  static <T> Counterparts<T> of(T before, T after) {
    return new Counterparts<>(before, after, before == null ? after == null : before.equals(after));
  }

  /**
   * Two lists laid beside each other: what is called the same stands in one line, as long as both
   * have it in the same order; what lies between is laid out pair by pair.
   */
  static <T> List<Counterparts<T>> of(
      List<T> before, List<T> after, Function<T, ?> called, BiPredicate<T, T> same) {
    return DiffUtils.diff(names(before, called), names(after, called), true).getDeltas().stream()
        .flatMap(
            it ->
                paired(
                    part(before, it.getSource()),
                    part(after, it.getTarget()),
                    it.getType() == DeltaType.EQUAL ? same : (one, other) -> false))
        .toList();
  }

  private static <T> List<Object> names(List<T> list, Function<T, ?> called) {
    return list.stream().<Object>map(called).toList();
  }

  private static <T> List<T> part(List<T> list, Chunk<?> chunk) {
    return list.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }

  private static <T> Stream<Counterparts<T>> paired(
      List<T> before, List<T> after, BiPredicate<T, T> same) {
    return IntStream.range(0, Math.max(before.size(), after.size()))
        .mapToObj(it -> pair(nth(before, it), nth(after, it), same));
  }

  private static <T> Counterparts<T> pair(T before, T after, BiPredicate<T, T> same) {
    return new Counterparts<>(
        before, after, before != null && after != null && same.test(before, after));
  }

  private static <T> T nth(List<T> list, int place) {
    return place < list.size() ? list.get(place) : null;
  }
}
