package bihuan.catalogue.importing;

import bihuan.Signs;
import bihuan.catalogue.Doer;
import bihuan.files.SheetRow;
import bihuan.files.SheetTable;
import bihuan.files.SheetWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row of one of the three sheets. Of a cell it cannot read it complains, and goes on. */
final class CatalogueRow {

  private static final String BETWEEN_ITEMS = "[;\\n\\r|\\u3001\\uff1b]";

  private final CatalogueSheet sheet;
  private final SheetTable table;
  private final SheetRow line;
  private final SheetWords words;
  private final List<CellFault> faults = new ArrayList<>();

  CatalogueRow(CatalogueSheet sheet, SheetTable table, SheetRow line, SheetWords words) {
    this.sheet = sheet;
    this.table = table;
    this.line = line;
    this.words = words;
  }

  /** What stood in it, column by column. */
  List<String> written() {
    return sheet.columns().stream().map(this::text).toList();
  }

  boolean isIn(CatalogueSheet sheet) {
    return this.sheet == sheet;
  }

  boolean isAt(CellFault fault) {
    return fault.sheet().equals(sheet.key()) && fault.row() == number();
  }

  int number() {
    return line.number();
  }

  /** What stands in this column, empty where nothing does. */
  String text(String column) {
    return table.cell(line, column);
  }

  BigDecimal decimal(String column) {
    return one(column, CatalogueRow::decimalIn, "catalogue.import.noNumber");
  }

  Integer whole(String column) {
    return one(column, CatalogueRow::wholeIn, "catalogue.import.noNumber");
  }

  List<Integer> wholes(String column) {
    return several(column, CatalogueRow::wholeIn, "catalogue.import.noNumber");
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return one(column, it -> words.constant(type, it), "catalogue.import.constant");
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return several(column, it -> words.constant(type, it), "catalogue.import.constant");
  }

  /** Who of those outside does it; empty where it is a unit or nobody is meant. */
  Optional<Doer> outsider() {
    return words.constant(Doer.class, text("doer"));
  }

  /** Yes or no. */
  boolean flag(String column, boolean otherwise) {
    var flag = one(column, this::flagIn, "catalogue.import.flag");
    return flag == null ? otherwise : flag;
  }

  /**
   * What a cell means; null where it is empty or means nothing.
   *
   * @param key the words for a text that means nothing
   */
  <T> T one(String column, Function<String, Optional<T>> meaning, String key) {
    var text = text(column);
    return text.isEmpty() ? null : meant(column, text, meaning, key);
  }

  /** What a cell of several items means. */
  <T> List<T> several(String column, Function<String, Optional<T>> meaning, String key) {
    return Stream.of(text(column).split(BETWEEN_ITEMS))
        .map(Signs::stripped)
        .filter(it -> !it.isEmpty())
        .map(it -> meant(column, it, meaning, key))
        .filter(it -> it != null)
        .toList();
  }

  void complain(String column, String key, Object... details) {
    faults.add(fault(column, key, details));
  }

  /** Where something is said of this cell already, that is enough. */
  void complainUnlessDone(String column, String key, Object... details) {
    var fault = fault(column, key, details);
    if (faults.stream().noneMatch(it -> it.column().equals(fault.column()))) {
      faults.add(fault);
    }
  }

  List<CellFault> faults() {
    return faults;
  }

  CellFault fault(String column, String key, Object... details) {
    return new CellFault(
        sheet.key(), number(), CatalogueSheet.headKey(column), key, List.of(details));
  }

  private <T> T meant(
      String column, String text, Function<String, Optional<T>> meaning, String key) {
    var meant = meaning.apply(text);
    if (meant.isEmpty()) {
      complain(column, key, text);
    }
    return meant.orElse(null);
  }

  private static Optional<Integer> wholeIn(String text) {
    var plain = Signs.plain(text);
    return plain.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
  }

  private static Optional<BigDecimal> decimalIn(String text) {
    var plain = Signs.plain(text);
    return plain.matches("-?\\d{1,12}(\\.\\d{1,9})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private Optional<Boolean> flagIn(String text) {
    return Stream.of(true, false)
        .filter(it -> words.says(text, "catalogue.flag." + it))
        .findFirst();
  }
}
