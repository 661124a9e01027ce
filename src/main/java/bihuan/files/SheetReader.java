package bihuan.files;

import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Sheets, from Excel or CSV, as the texts that stand in them. What {@link SheetWriter} wrote reads
 * the same.
 */
public final class SheetReader {

  /** A file may have so many bytes. */
  public static final int MOST_BYTES = 2_000_000;

  private static final long MOST_UNPACKED = 60_000_000;

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT
          .builder()
          .setCommentMarker('#')
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private SheetReader() {}

  /** A file on its way in, no more of it than tells that it is too large. */
  public static byte[] content(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }

  /** All sheets of an Excel file; a refusal where it is none, or too large. */
  public static List<SheetTable> excel(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw Refusal.tooLarge("files.large", MOST_BYTES / 1_000_000).at("file");
    }
    try {
      requireHarmless(file);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
        return book.getSheets().map(SheetReader::sheet).toList();
      }
    } catch (IOException | ExcelReaderException | IllegalStateException e) {
      throw Refusal.invalid("files.unreadable").at("file");
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
              throw Refusal.tooLarge("files.large", MOST_BYTES / 1_000_000).at("file");
            }
          }
        }
      }
    }
    if (total == 0) {
      throw Refusal.invalid("files.unreadable").at("file");
    }
  }

  /**
   * A sheet in CSV, with its heading in the first line; a line that begins with {@code #} is a
   * remark.
   */
  public static SheetTable csv(String name, String text) {
    try (var lines = CSV.parse(new StringReader(text))) {
      var rows = new ArrayList<SheetRow>();
      for (var line : lines) {
        rows.add(new SheetRow((int) lines.getCurrentLineNumber(), line.toList()));
      }
      return sheet(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetTable sheet(org.dhatim.fastexcel.reader.Sheet sheet) {
    try (var rows = sheet.openStream()) {
      var lines =
          rows.limit(SheetWriter.MOST + 2L)
              .map(it -> new SheetRow(it.getRowNum(), cells(it)))
              .filter(it -> !it.isBlank())
              .toList();
      if (lines.size() > SheetWriter.MOST + 1) {
        throw Refusal.tooLarge("files.long", sheet.getName(), SheetWriter.MOST).at("file");
      }
      return sheet(sheet.getName(), lines);
    } catch (IOException e) {
      throw Refusal.invalid("files.unreadable").at("file");
    }
  }

  private static SheetTable sheet(String name, List<SheetRow> lines) {
    return lines.isEmpty()
        ? new SheetTable(name, List.of(), List.of())
        : new SheetTable(name, lines.get(0).cells(), List.copyOf(lines.subList(1, lines.size())));
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
    return SheetWriter.asTyped(text == null ? "" : text.strip());
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
