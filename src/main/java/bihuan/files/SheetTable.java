package bihuan.files;

import java.util.List;
import java.util.Map;

/**
 * A sheet that was read, with the rows below its heading.
 *
 * @param line of the heading, as its reader counts it, from 1; 0 where the sheet is empty
 * @param heads what stands in the heading
 * @param countsFrom1904 a bare figure in it is no day: it would be four years off
 * @param columns where those stand that were looked for, from 0
 */
public record SheetTable(
    String name,
    int line,
    List<String> heads,
    boolean countsFrom1904,
    Map<String, Integer> columns,
    List<SheetRow> rows) {

  /** What stands in this row in the column of this key; empty where the sheet has none. */
  public String cell(SheetRow row, String column) {
    return row.cell(columns.getOrDefault(column, -1));
  }

  SheetTable standing(Map<String, Integer> columns) {
    return new SheetTable(name, line, heads, countsFrom1904, Map.copyOf(columns), rows);
  }
}
