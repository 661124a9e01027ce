package bihuan.loop.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * One sheet, written row by row. No cell can be taken for a formula, and the file says nothing of
 * whoever made it.
 *
 * @param heads of the columns
 */
record Spreadsheet(String title, List<String> heads) {

  private static final int WIDE = 60;
  private static final int NARROW = 22;
  private static final int FLUSH_AFTER = 200;

  void write(Stream<List<String>> rows, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "bihuan", "1.0")) {
      var sheet = book.newWorksheet(title);
      for (var i = 0; i < heads.size(); i++) {
        sheet.value(0, i, heads.get(i));
        sheet.style(0, i).bold().set();
        sheet.width(i, i == 1 ? WIDE : NARROW);
      }
      sheet.freezePane(0, 1);
      var at = 1;
      for (var it = rows.iterator(); it.hasNext(); at++) {
        var cells = it.next();
        for (var i = 0; i < cells.size(); i++) {
          sheet.value(at, i, harmless(cells.get(i)));
        }
        if (at % FLUSH_AFTER == 0) {
          sheet.flush();
        }
      }
      sheet.finish();
    }
  }

  /** Text that a spreadsheet will not run, in this file or in what is made of it. */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
