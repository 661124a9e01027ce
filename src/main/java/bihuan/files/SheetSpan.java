package bihuan.files;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells joined to one: what stands in it is said of every row that it goes down.
 *
 * @param first line, from 1
 * @param last line
 * @param column its first one, from 0
 */
record SheetSpan(int first, int last, int column) {

  /** The rows that have something of their own, with what the spans say of them. */
  static List<SheetRow> fill(List<SheetRow> rows, List<SheetSpan> spans) {
    var starting = spans.stream().collect(groupingBy(SheetSpan::first));
    var open = new HashMap<Integer, SheetSpan>();
    var said = new HashMap<Integer, String>();
    var filled = new ArrayList<SheetRow>();
    for (var row : rows) {
      for (var it : starting.getOrDefault(row.number(), List.of())) {
        open.put(it.column, it);
        said.put(it.column, row.cell(it.column));
      }
      open.values().removeIf(it -> it.last < row.number());
      if (!row.isBlank()) {
        filled.add(filled(row, open.values(), said));
      }
    }
    return filled;
  }

  private static SheetRow filled(
      SheetRow row, Collection<SheetSpan> open, Map<Integer, String> said) {
    var cells = new ArrayList<>(row.cells());
    for (var span : open) {
      if (row.number() > span.first) {
        while (cells.size() <= span.column) {
          cells.add("");
        }
        cells.set(span.column, said.get(span.column));
      }
    }
    return new SheetRow(row.number(), List.copyOf(cells));
  }
}
