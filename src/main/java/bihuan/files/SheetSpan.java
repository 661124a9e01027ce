package bihuan.files;

import java.util.ArrayList;
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
    var said = new HashMap<SheetSpan, String>();
    var filled = new ArrayList<SheetRow>();
    for (var row : rows) {
      spans.stream()
          .filter(it -> it.first == row.number())
          .forEach(it -> said.put(it, row.cell(it.column)));
      if (!row.isBlank()) {
        filled.add(filled(row, said));
      }
    }
    return filled;
  }

  private static SheetRow filled(SheetRow row, Map<SheetSpan, String> said) {
    var cells = new ArrayList<>(row.cells());
    said.forEach(
        (span, text) -> {
          if (row.number() > span.first && row.number() <= span.last) {
            while (cells.size() <= span.column) {
              cells.add("");
            }
            cells.set(span.column, text);
          }
        });
    return new SheetRow(row.number(), List.copyOf(cells));
  }
}
