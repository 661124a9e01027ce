package bihuan.files;

import bihuan.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A book whose sheets belong together, each by its name with whatever stands in it; nobody has
 * looked for a heading yet. What was written reads the same, and no cell of it is a formula.
 */
public record SheetBook(Map<String, List<SheetRow>> sheets) {

  private static final int FLUSH = 200;
  private static final int WIDEST = 40;

  /** A file of people's; a refusal where nobody could read it, or it is too large. */
  public static SheetBook of(byte[] file) {
    if (file.length > SheetReader.MOST_BYTES) {
      throw SheetReader.tooLarge();
    }
    try {
      var sheets = new LinkedHashMap<String, List<SheetRow>>();
      SheetFormat.of(file)
          .sheets(file, SheetBounds.BOOK)
          .forEach(it -> sheets.put(it.name(), it.lines()));
      return new SheetBook(sheets);
    } catch (IOException e) {
      throw Refusal.invalid("files.unreadable").at("file");
    }
  }

  /** As a file of Excel, the first line of each sheet as its heading. */
  public void write(OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      for (var it : sheets.entrySet()) {
        write(it.getValue(), book.newWorksheet(it.getKey()));
      }
    }
  }

  private static void write(List<SheetRow> rows, Worksheet sheet) throws IOException {
    for (var row : rows) {
      var line = row.number() - 1;
      for (var column = 0; column < row.cells().size(); column++) {
        SheetCell.write(sheet, line, column, row.cells().get(column));
        if (line == 0) {
          sheet.width(column, Math.min(WIDEST, 12 + row.cells().get(column).length()));
          sheet.style(line, column).bold().set();
        }
      }
      if (line == 0) {
        sheet.freezePane(0, 1);
      }
      if (line % FLUSH == FLUSH - 1) {
        sheet.flush();
      }
    }
    sheet.finish();
  }
}
