package bihuan.files;

import bihuan.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** In which forms a sheet comes, known by how a file begins. */
enum SheetFormat {
  EXCEL(XlsxFile::read, "PK\u0003\u0004"),
  OLD_EXCEL(XlsFile::read, "\u00d0\u00cf\u0011\u00e0"),
  /** Other systems' exports that only bear the name of Excel. */
  WEB_PAGE(SheetFormat::refuse, "<html", "<!doctype", "<table", "<?xml", "<HTML", "<!DOCTYPE"),
  TEXT(CsvFile::read, "");

  /** Reads all sheets of a file. */
  interface Reading {

    List<SheetLines> sheets(byte[] file, SheetBounds bounds) throws IOException;
  }

  private final Reading reading;
  private final List<byte[]> beginnings;

  SheetFormat(Reading reading, String... beginnings) {
    this.reading = reading;
    this.beginnings =
        Stream.of(beginnings).map(it -> it.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }

  static SheetFormat of(byte[] file) {
    return Stream.of(values()).filter(it -> it.begins(file)).findFirst().orElse(TEXT);
  }

  /** Refused where one of them is longer than that. */
  List<SheetLines> sheets(byte[] file, SheetBounds bounds) throws IOException {
    var sheets = reading.sheets(file, bounds);
    sheets.forEach(bounds::require);
    return sheets;
  }

  private boolean begins(byte[] file) {
    return beginnings.stream()
        .anyMatch(
            it -> file.length >= it.length && Arrays.equals(file, 0, it.length, it, 0, it.length));
  }

  private static List<SheetLines> refuse(byte[] file, SheetBounds bounds) {
    throw Refusal.invalid("files.webPage").at("file");
  }
}
