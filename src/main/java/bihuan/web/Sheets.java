package bihuan.web;

import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An Excel file as the texts that stand in it. What {@link Spreadsheet} wrote reads the same. */
public final class Sheets {

  /** A file may have so many bytes. */
  public static final int MOST_BYTES = 2_000_000;

  private static final long MOST_UNPACKED = 60_000_000;

  private Sheets() {}

  /**
   * A sheet with the rows below its heading.
   *
   * @param heads what stands in its first row
   */
  public record Table(String name, List<String> heads, List<Line> lines) {}

  /**
   * A row with something in it.
   *
   * @param number as Excel counts it, from 1
   */
  public record Line(int number, List<String> cells) {

    /** What stands in this column (from 0), without blanks around it; empty where nothing does. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** A file on its way in, no more of it than tells that it is too large. */
  public static byte[] content(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }

  /** All sheets of a file; a refusal where it is none, or too large. */
  public static List<Table> read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw Refusal.tooLarge("web.sheet.large", MOST_BYTES / 1_000_000).at("file");
    }
    try {
      requireHarmless(file);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
        return book.getSheets().map(Sheets::table).toList();
      }
    } catch (IOException | ExcelReaderException | IllegalStateException e) {
      throw Refusal.invalid("web.sheet.unreadable").at("file");
    }
  }

  /** Unpacked it must not be so large that it would choke the house. */
  private static void requireHarmless(byte[] file) throws IOException {
    var total = 0L;
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      var buffer = new byte[8192];
      for (var entry : Collections.list(zip.getEntries())) {
        try (var in = zip.getInputStream(entry)) {
          for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MOST_UNPACKED) {
              throw Refusal.tooLarge("web.sheet.large", MOST_BYTES / 1_000_000).at("file");
            }
          }
        }
      }
    }
    if (total == 0) {
      throw Refusal.invalid("web.sheet.unreadable").at("file");
    }
  }

  private static Table table(Sheet sheet) {
    try (var rows = sheet.openStream()) {
      var lines =
          rows.limit(Spreadsheet.MOST + 2L)
              .map(it -> new Line(it.getRowNum(), cells(it)))
              .filter(it -> !it.isBlank())
              .toList();
      if (lines.size() > Spreadsheet.MOST + 1) {
        throw Refusal.tooLarge("web.sheet.long", sheet.getName(), Spreadsheet.MOST).at("file");
      }
      return lines.isEmpty()
          ? new Table(sheet.getName(), List.of(), List.of())
          : new Table(sheet.getName(), lines.get(0).cells(), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw Refusal.invalid("web.sheet.unreadable").at("file");
    }
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, Math.min(row.getCellCount(), 60))
        .mapToObj(it -> text(row.getOptionalCell(it).orElse(null)))
        .toList();
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
    return Spreadsheet.asTyped(text == null ? "" : text.strip());
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
