package bihuan.files;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it stands, before anybody knows which of its lines is the heading.
 *
 * @param countsFrom1904 its bare figures are no days that anybody else would count
 * @param lines those with something in them
 */
record SheetLines(String name, boolean countsFrom1904, List<SheetRow> lines) {

  /** What stands below the line at this place, which is the heading. */
  SheetTable below(int place) {
    if (lines.isEmpty()) {
      return new SheetTable(name, 0, List.of(), countsFrom1904, Map.of(), List.of());
    }
    var head = lines.get(place);
    return new SheetTable(
        name,
        head.number(),
        head.cells(),
        countsFrom1904,
        Map.of(),
        List.copyOf(lines.subList(place + 1, lines.size())));
  }
}
