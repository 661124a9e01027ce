package bihuan.files;

import bihuan.Refusal;
import bihuan.Signs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as one sheet of Excel, ready to be printed. Figures, days and shares are what they are;
 * text stands as it was typed and no cell of it becomes a formula.
 *
 * @param heads the columns' names
 * @param widths the columns' widths in characters
 */
public record SheetWriter(String title, List<String> heads, List<Integer> widths) {

  /** So many rows at most. */
  public static final int MOST = 5000;

  /** What Excel reads of a sheet. */
  private static final int MOST_OF_ALL = 1_048_575;

  private static final int FLUSH = 200;

  /** A form to be filled in, or rows to be put right: nothing but its heading and rows. */
  public void write(Stream<? extends List<?>> rows, OutputStream out) throws IOException {
    write(rows, SheetImprint.NONE, out);
  }

  /**
   * At most {@link #MOST} of the rows, read as they are written; it says so where there are more.
   */
  public void write(Stream<? extends List<?>> rows, SheetImprint imprint, OutputStream out)
      throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      write(rows, imprint, book);
    }
  }

  /** Whatever rows there are, up to as many as a sheet can hold; nothing above or below them. */
  public void writeAll(Consumer<Consumer<List<?>>> rows, SheetImprint imprint, OutputStream out)
      throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      var sheet = book.newWorksheet(title);
      head(sheet, 0);
      layOut(sheet);
      var line = new AtomicInteger();
      rows.accept(cells -> next(cells, sheet, line));
      sheet.footer(printed(imprint.taken()), Position.CENTER);
      book.properties().setDescription(imprint.taken());
      sheet.finish();
    }
  }

  private static void next(List<?> cells, Worksheet sheet, AtomicInteger line) {
    if (line.incrementAndGet() > MOST_OF_ALL) {
      throw Refusal.tooLarge("files.tooManyRows", MOST_OF_ALL);
    }
    for (var column = 0; column < cells.size(); column++) {
      SheetCell.write(sheet, line.get(), column, cells.get(column));
    }
    if (line.get() % FLUSH == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Several such forms in one file, in their order. */
  public static void write(
      Map<SheetWriter, ? extends List<? extends List<?>>> sheets, OutputStream out)
      throws IOException {
    write(sheets, SheetImprint.NONE, out);
  }

  /** Several sheets in one file, in their order. */
  public static void write(
      Map<SheetWriter, ? extends List<? extends List<?>>> sheets,
      SheetImprint imprint,
      OutputStream out)
      throws IOException {
    try (var book = new Workbook(out, "Bihuan", "1.0")) {
      for (var it : sheets.entrySet()) {
        it.getKey().write(it.getValue().stream(), imprint, book);
      }
    }
  }

  private void write(Stream<? extends List<?>> rows, SheetImprint imprint, Workbook book)
      throws IOException {
    var sheet = book.newWorksheet(title);
    var top = imprint.isToReadIn() ? 0 : above(sheet, imprint);
    head(sheet, top);
    layOut(sheet);
    var all = rows.iterator();
    var last = write(all, sheet, top);
    if (!imprint.isToReadIn()) {
      below(sheet, last, all.hasNext(), imprint);
    }
    if (!imprint.taken().isEmpty()) {
      sheet.footer(printed(imprint.taken()), Position.CENTER);
      book.properties().setDescription(imprint.taken());
    }
    sheet.finish();
  }

  /** What it is, whose and of which day; answers in which line the heading stands. */
  private int above(Worksheet sheet, SheetImprint imprint) {
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, Signs.stripped(imprint.unit() + "  " + imprint.day()));
    sheet.header(printed(title), Position.CENTER);
    sheet.header(printed(imprint.unit()), Position.LEFT);
    sheet.header(printed(imprint.day()), Position.RIGHT);
    return 2;
  }

  private void head(Worksheet sheet, int line) {
    for (var column = 0; column < heads.size(); column++) {
      sheet.width(column, widths.get(column));
      sheet.value(line, column, heads.get(column));
      sheet.style(line, column).bold().wrapText(true).set();
    }
    sheet.freezePane(0, line + 1);
    sheet.repeatRows(line);
  }

  private static void layOut(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static int write(Iterator<? extends List<?>> rows, Worksheet sheet, int top)
      throws IOException {
    var line = top;
    while (rows.hasNext() && line - top < MOST) {
      var cells = rows.next();
      line++;
      for (var column = 0; column < cells.size(); column++) {
        SheetCell.write(sheet, line, column, cells.get(column));
      }
      if (line % FLUSH == 0) {
        sheet.flush();
      }
    }
    return line;
  }

  private static void below(Worksheet sheet, int last, boolean isCut, SheetImprint imprint) {
    if (isCut) {
      sheet.value(last + 1, 0, imprint.cut());
      sheet.style(last + 1, 0).bold().set();
    }
    sheet.value(last + 2, 0, imprint.taken());
  }

  /** At the edge of a page an ampersand is a command. */
  private static String printed(String text) {
    return text.replace("&", "&&");
  }
}
