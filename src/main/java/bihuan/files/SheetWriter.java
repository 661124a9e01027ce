package bihuan.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;

/**
 * A list as one sheet of Excel, written as it is read. No cell becomes a formula, here or where the
 * sheet is saved as something else.
 *
 * @param heads the columns' names
 * @param widths the columns' widths in characters
 */
public record SheetWriter(String title, List<String> heads, List<Integer> widths) {

  /** So many rows at most. */
  public static final int MOST = 5000;

  /** Excel's own word for a cell whose text never becomes a formula, whoever edits it. */
  private static final String AS_TEXT = "@";

  private static final int FLUSH = 200;

  /** At most {@link #MOST} of the rows; read as they are written. */
  public void write(Stream<List<String>> rows, OutputStream out) throws IOException {
    write(rows, "", out);
  }

  /**
   * @param taken who took it and when: a line below the rows, at the foot of each page and among
   *     the file's properties; empty where it is a form to fill in
   */
  public void write(Stream<List<String>> rows, String taken, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      write(rows, taken, true, book);
    }
  }

  /** Several sheets in one file, in their order. */
  public static void write(Map<SheetWriter, List<List<String>>> sheets, OutputStream out)
      throws IOException {
    write(sheets, "", true, out);
  }

  /** The same, each with a line that says who took it and when. */
  public static void write(
      Map<SheetWriter, List<List<String>>> sheets, String taken, OutputStream out)
      throws IOException {
    write(sheets, taken, true, out);
  }

  /** For sheets that are read in again: that line is not among the rows. */
  public static void writeToReadIn(
      Map<SheetWriter, List<List<String>>> sheets, String taken, OutputStream out)
      throws IOException {
    write(sheets, taken, false, out);
  }

  private static void write(
      Map<SheetWriter, List<List<String>>> sheets,
      String taken,
      boolean belowRows,
      OutputStream out)
      throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      for (var it : sheets.entrySet()) {
        it.getKey().write(it.getValue().stream(), taken, belowRows, book);
      }
    }
  }

  private void write(Stream<List<String>> rows, String taken, boolean belowRows, Workbook book)
      throws IOException {
    var sheet = book.newWorksheet(title);
    for (var column = 0; column < heads.size(); column++) {
      sheet.width(column, widths.get(column));
      sheet.value(0, column, heads.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    var row = 0;
    for (var it = rows.limit(MOST).iterator(); it.hasNext(); ) {
      var cells = it.next();
      row++;
      for (var column = 0; column < cells.size(); column++) {
        sheet.value(row, column, cells.get(column));
        sheet.style(row, column).format(AS_TEXT).set();
      }
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }
    if (!taken.isEmpty()) {
      if (belowRows) {
        sheet.value(row + 2, 0, taken);
      }
      sheet.footer(taken.replace("&", "&&"), Position.CENTER);
      book.properties().setDescription(taken);
    }
    sheet.finish();
  }
}
