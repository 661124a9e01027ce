package bihuan.forms.xlsform;

import bihuan.files.SheetRow;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A sheet of a form with its heading found.
 *
 * @param line of the heading
 * @param above what stands over it
 */
record FormSheet(
    String name, int line, List<HeadCell> heads, List<SheetRow> above, List<SheetRow> rows) {

  /** Titles above a heading, at most so many lines. */
  private static final int DEEP = 20;

  /** Where a line has all of these columns it is the heading; else the first line is. */
  static FormSheet of(String name, List<SheetRow> lines, List<Set<String>> needed) {
    var place =
        IntStream.range(0, Math.min(DEEP, lines.size()))
            .filter(it -> has(heads(lines.get(it)), needed))
            .findFirst()
            .orElse(0);
    if (lines.isEmpty()) {
      return new FormSheet(name, 0, List.of(), List.of(), List.of());
    }
    return new FormSheet(
        name,
        lines.get(place).number(),
        heads(lines.get(place)),
        lines.subList(0, place),
        lines.subList(place + 1, lines.size()));
  }

  boolean has(List<Set<String>> needed) {
    return has(heads, needed);
  }

  Optional<HeadCell> head(Predicate<HeadCell> wanted) {
    return heads.stream().filter(wanted).findFirst();
  }

  /** Each column once, those first whose heading says a language. */
  List<HeadCell> columns(Predicate<HeadCell> known) {
    var doubles = doubles(known);
    return heads.stream()
        .filter(it -> !it.isEmpty() && !doubles.contains(it))
        .sorted(Comparator.comparing(it -> it.language().isEmpty()))
        .toList();
  }

  /**
   * Those that say the same as one further left.
   *
   * @param known which of them go by several spellings
   */
  List<HeadCell> doubles(Predicate<HeadCell> known) {
    var seen = new HashSet<List<String>>();
    return heads.stream()
        .filter(it -> !it.isEmpty())
        .filter(it -> !seen.add(List.of(known.test(it) ? it.name() : it.written(), it.language())))
        .toList();
  }

  private static boolean has(List<HeadCell> heads, List<Set<String>> needed) {
    return needed.stream().allMatch(any -> heads.stream().anyMatch(it -> any.contains(it.name())));
  }

  private static List<HeadCell> heads(SheetRow row) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(it -> HeadCell.of(it, row.cell(it)))
        .toList();
  }
}
