package bihuan.files;

import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Excel's file from before 2007, which offices still keep; with a password nothing is read. */
final class XlsFile {

  private static final String LOCKED_XLSX = "EncryptedPackage";

  private XlsFile() {}

  static List<SheetLines> read(byte[] file, SheetBounds bounds) throws IOException {
    try (var folder = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (folder.getRoot().hasEntry(LOCKED_XLSX)) {
        throw locked();
      }
      try (var book = new HSSFWorkbook(folder)) {
        return sheets(book, bounds);
      }
    } catch (EncryptedDocumentException e) {
      throw locked();
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) { // whatever a reader of broken records may say
      throw new IOException(e);
    }
  }

  private static List<SheetLines> sheets(HSSFWorkbook book, SheetBounds bounds) {
    var countsFrom1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    return IntStream.range(0, book.getNumberOfSheets())
        .filter(it -> bounds.hidden() || book.getSheetVisibility(it) == SheetVisibility.VISIBLE)
        .mapToObj(book::getSheetAt)
        .map(
            it ->
                new SheetLines(
                    it.getSheetName(),
                    countsFrom1904,
                    SheetSpan.fill(rows(it, countsFrom1904, bounds), spans(it))))
        .toList();
  }

  private static List<SheetRow> rows(HSSFSheet sheet, boolean countsFrom1904, SheetBounds bounds) {
    var rows = new ArrayList<SheetRow>();
    for (var it = sheet.rowIterator(); it.hasNext() && rows.size() <= bounds.lines(); ) {
      var row = (HSSFRow) it.next();
      var read = new SheetRow(row.getRowNum() + 1, cells(row, countsFrom1904, bounds));
      if (!read.isBlank()) {
        rows.add(read);
      }
    }
    return rows;
  }

  private static List<SheetSpan> spans(HSSFSheet sheet) {
    return sheet.getMergedRegions().stream()
        .map(it -> new SheetSpan(it.getFirstRow() + 1, it.getLastRow() + 1, it.getFirstColumn()))
        .toList();
  }

  private static List<String> cells(HSSFRow row, boolean countsFrom1904, SheetBounds bounds) {
    return IntStream.range(0, Math.min(Math.max(row.getLastCellNum(), 0), bounds.columns()))
        .mapToObj(row::getCell)
        .map(it -> it == null ? "" : text(it, countsFrom1904))
        .toList();
  }

  private static String text(HSSFCell cell, boolean countsFrom1904) {
    var type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          CellText.of(
              CellText.decimal(cell.getNumericCellValue()),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString(),
              countsFrom1904);
      case STRING -> CellText.of(cell.getRichStringCellValue().getString());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
      default -> "";
    };
  }

  private static Refusal locked() {
    return Refusal.invalid("files.locked").at("file");
  }
}
