package bihuan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One thing as it was beside what became of it.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param same says the same, wherever it stands
 */
public record Beside<T>(T before, T after, boolean same) {

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
  static <T> Beside<T> of(T before, T after) {
    return new Beside<>(before, after, before == null ? after == null : before.equals(after));
  }

  /**
   * Two lists laid beside each other: what is called the same stands in one line, as long as both
   * have it in the same order; what lies between is laid out pair by pair.
   */
  static <T> List<Beside<T>> of(
      List<T> before, List<T> after, Function<T, ?> called, BiPredicate<T, T> same) {
    var longest = longest(before, after, called);
    var lines = new ArrayList<Beside<T>>();
    var i = 0;
    var j = 0;
    while (i < before.size() || j < after.size()) {
      var fromI = i;
      var fromJ = j;
      while (i < before.size()
          && j < after.size()
          && !isPair(before, after, i, j, called, longest)) {
        if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      if (i == before.size() || j == after.size()) {
        i = before.size();
        j = after.size();
      }
      between(before.subList(fromI, i), after.subList(fromJ, j), lines);
      if (i < before.size()) {
        lines.add(
            new Beside<>(before.get(i), after.get(j), same.test(before.get(i), after.get(j))));
        i++;
        j++;
      }
    }
    return List.copyOf(lines);
  }

  private static <T> boolean isPair(
      List<T> before, List<T> after, int i, int j, Function<T, ?> called, int[][] longest) {
    return called.apply(before.get(i)).equals(called.apply(after.get(j)))
        && longest[i][j] == longest[i + 1][j + 1] + 1;
  }

  private static <T> void between(List<T> gone, List<T> come, List<Beside<T>> lines) {
    for (var k = 0; k < Math.max(gone.size(), come.size()); k++) {
      lines.add(
          new Beside<>(
              k < gone.size() ? gone.get(k) : null, k < come.size() ? come.get(k) : null, false));
    }
  }

  /** How many they have in common from each place on. */
  private static <T> int[][] longest(List<T> before, List<T> after, Function<T, ?> called) {
    var length = new int[before.size() + 1][after.size() + 1];
    for (var i = before.size() - 1; i >= 0; i--) {
      for (var j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            called.apply(before.get(i)).equals(called.apply(after.get(j)))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
