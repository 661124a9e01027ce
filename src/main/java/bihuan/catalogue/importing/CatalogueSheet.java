package bihuan.catalogue.importing;

import bihuan.files.SheetTable;
import bihuan.files.SheetWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The three sheets of the catalogue in Excel, with their columns; known in both languages. */
enum CatalogueSheet {
  PROCESSES(
      "code",
      "name",
      "english",
      "lead",
      "cooperating",
      "measures",
      "amount",
      "span",
      "visits",
      "fee",
      "channels",
      "demo",
      "note",
      "noteEnglish",
      "version",
      "validFrom"),
  DOCUMENTS("code", "number", "name", "english"),
  STEPS("code", "number", "name", "english", "doer", "amount", "span", "counted");

  private static final String HEAD = "catalogue.part.";

  /** Told by the house itself, of no meaning on the way in. */
  private static final List<String> TOLD = List.of("version", "validFrom");

  private final List<String> columns;

  CatalogueSheet(String... columns) {
    this.columns = List.of(columns);
  }

  List<String> columns() {
    return columns;
  }

  /** Those that say something of the service. */
  List<String> columnsToRead() {
    return columns.stream().filter(it -> !TOLD.contains(it)).toList();
  }

  String title(SheetWords words) {
    return words.of(key());
  }

  static String head(String column, SheetWords words) {
    return words.of(headKey(column));
  }

  static String headKey(String column) {
    return HEAD + column;
  }

  /** The sheet among these that is this one, by its name in either language. */
  Optional<SheetTable> in(List<SheetTable> sheets, SheetWords words) {
    return sheets.stream().filter(it -> words.says(it.name(), key())).findFirst();
  }

  /** Where this column stands in it, by its heading in either language; -1 where it is missing. */
  static int place(String column, SheetTable sheet, SheetWords words) {
    return IntStream.range(0, sheet.heads().size())
        .filter(it -> words.says(sheet.heads().get(it), headKey(column)))
        .findFirst()
        .orElse(-1);
  }

  String key() {
    return "catalogue.sheet." + this;
  }
}
