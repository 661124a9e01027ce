package bihuan.files;

import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Excel's file of today, read row by row, so that a large one does not choke the house. */
final class XlsxFile {

  private static final long MOST_UNPACKED = 60_000_000;

  private XlsxFile() {}

  static List<SheetLines> read(byte[] file, SheetBounds bounds) throws IOException {
    try (var zip =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        var book =
            new ReadableWorkbook(
                new ByteArrayInputStream(requireHarmless(zip, file)),
                new ReadingOptions(true, true))) {
      var spans = new XlsxSpans(zip);
      var sheets = new ArrayList<SheetLines>();
      for (var it : book.getSheets().toList()) {
        if (bounds.hidden() || it.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.add(
              new SheetLines(
                  it.getName(),
                  book.isDate1904(),
                  SheetSpan.fill(rows(it, book.isDate1904(), bounds), spans.of(it.getId()))));
        }
      }
      return sheets;
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) { // whatever a reader of broken XML may say
      throw new IOException(e);
    }
  }

  /** Unpacked it must not be so large that it would choke the house. */
  private static byte[] requireHarmless(ZipFile zip, byte[] file) throws IOException {
    var total = 0L;
    var buffer = new byte[8192];
    for (var entry : Collections.list(zip.getEntries())) {
      try (var in = zip.getInputStream(entry)) {
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          total += read;
          if (total > MOST_UNPACKED) {
            throw SheetReader.tooLarge();
          }
        }
      }
    }
    return file;
  }

  private static List<SheetRow> rows(Sheet sheet, boolean countsFrom1904, SheetBounds bounds)
      throws IOException {
    try (var rows = sheet.openStream()) {
      return rows.map(it -> new SheetRow(it.getRowNum(), cells(it, countsFrom1904, bounds)))
          .filter(it -> !it.isBlank())
          .limit(bounds.lines() + 1L)
          .toList();
    }
  }

  private static List<String> cells(Row row, boolean countsFrom1904, SheetBounds bounds) {
    return IntStream.range(0, Math.min(row.getCellCount(), bounds.columns()))
        .mapToObj(it -> row.getOptionalCell(it).map(cell -> text(cell, countsFrom1904)).orElse(""))
        .toList();
  }

  private static String text(Cell cell, boolean countsFrom1904) {
    return switch (cell.getType()) {
      case EMPTY -> "";
      case ERROR -> Optional.ofNullable(cell.getRawValue()).orElse("");
      case NUMBER -> number(cell, cell.asNumber(), countsFrom1904);
      case FORMULA ->
          cell.getValue() instanceof BigDecimal result
              ? number(cell, result, countsFrom1904)
              : CellText.of(cell.getText());
      case STRING, BOOLEAN -> CellText.of(cell.getText());
    };
  }

  private static String number(Cell cell, BigDecimal number, boolean countsFrom1904) {
    return CellText.of(
        number,
        Optional.ofNullable(cell.getDataFormatId()).orElse(0),
        cell.getDataFormatString(),
        countsFrom1904);
  }
}
