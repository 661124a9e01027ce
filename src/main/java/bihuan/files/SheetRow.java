package bihuan.files;

import java.util.List;

/**
 * A row of a sheet with something in it.
 *
 * @param number of the line as its reader counts it, from 1
 */
public record SheetRow(int number, List<String> cells) {

  /** What stands in this column (from 0), without blanks around it; empty where nothing does. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
