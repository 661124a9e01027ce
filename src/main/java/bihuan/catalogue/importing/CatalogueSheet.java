package bihuan.catalogue.importing;

import bihuan.files.SheetHeads;
import bihuan.files.SheetReader;
import bihuan.files.SheetTable;
import bihuan.files.SheetWords;
import bihuan.files.SheetWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Columns of more than a word. */
  private static final List<String> WORDY =
      List.of("name", "english", "note", "noteEnglish", "cooperating", "doer");

  private static final int WIDE = 32;
  private static final int NARROW = 12;

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

  /**
   * The sheet on its way out.
   *
   * @param more headings of columns after its own
   */
  SheetWriter writer(SheetWords words, List<String> more) {
    return new SheetWriter(
        title(words),
        Stream.concat(columns.stream().map(it -> head(it, words)), more.stream()).toList(),
        Stream.concat(columns.stream().map(CatalogueSheet::width), more.stream().map(it -> WIDE))
            .toList());
  }

  private static int width(String column) {
    return WORDY.contains(column) ? WIDE : NARROW;
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

  /** The sheet among these that is this one: by its name, or as one of no known name. */
  Optional<SheetTable> in(SheetReader file, SheetWords words) {
    var heads = SheetHeads.of(columns, it -> words.each(headKey(it)), columnsToRead());
    return file.find(it -> words.says(it, key()), heads)
        .or(() -> file.find(it -> isNoneOf(it, words), heads));
  }

  private static boolean isNoneOf(String name, SheetWords words) {
    return Stream.of(values()).noneMatch(it -> words.says(name, it.key()));
  }

  String key() {
    return "catalogue.sheet." + this;
  }
}
