package bihuan.catalogue.web;

import bihuan.catalogue.web.ImportReport.Complaint;
import bihuan.files.Sheet;
import bihuan.files.SheetRow;
import bihuan.web.EitherLanguage;
import bihuan.web.Wording;
import bihuan.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row of one of the three sheets. Of a cell it cannot read it complains, and goes on. */
final class CatalogueRow {

  private static final String BETWEEN_ITEMS = "[;\\n\\r|\\u3001\\uff1b]";

  private final CatalogueSheet sheet;
  private final Sheet table;
  private final SheetRow line;
  private final Locale language;
  private final List<Complaint> complaints = new ArrayList<>();

  CatalogueRow(CatalogueSheet sheet, Sheet table, SheetRow line, Locale language) {
    this.sheet = sheet;
    this.table = table;
    this.line = line;
    this.language = language;
  }

  int number() {
    return line.number();
  }

  /** What stands in this column, empty where nothing does. */
  String text(String column) {
    return line.cell(CatalogueSheet.place(column, table));
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
    return one(column, it -> EitherLanguage.constant(type, it), "catalogue.import.constant");
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return several(column, it -> EitherLanguage.constant(type, it), "catalogue.import.constant");
  }

  /** Yes or no. */
  boolean flag(String column, boolean otherwise) {
    var flag = one(column, CatalogueRow::flagIn, "catalogue.import.flag");
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
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(it -> meant(column, it, meaning, key))
        .filter(it -> it != null)
        .toList();
  }

  void complain(String column, String key, Object... details) {
    complaints.add(complaint(column, key, details));
  }

  /** Where something is said of this cell already, that is enough. */
  void complainUnlessDone(String column, String key, Object... details) {
    var complaint = complaint(column, key, details);
    if (complaints.stream().noneMatch(it -> it.column().equals(complaint.column()))) {
      complaints.add(complaint);
    }
  }

  List<Complaint> complaints() {
    return complaints;
  }

  Complaint complaint(String column, String key, Object... details) {
    return new Complaint(
        sheet.title(language),
        number(),
        CatalogueSheet.head(column, language),
        Wording.of(Words.in(language), key, details));
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
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<BigDecimal> decimalIn(String text) {
    return text.matches("-?\\d{1,12}(\\.\\d{1,9})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<Boolean> flagIn(String text) {
    return Stream.of(true, false)
        .filter(it -> EitherLanguage.says(text, "catalogue.flag." + it))
        .findFirst();
  }
}
