package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.Interest;
import bihuan.panel.NewMember;
import bihuan.panel.Particulars;
import bihuan.panel.Tongue;
import bihuan.parties.District;
import bihuan.web.EitherLanguage;
import bihuan.web.Sheets;
import bihuan.web.Wording;
import bihuan.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads members of the panel from a sheet of Excel, in either language; of a row that makes no
 * sense it says where and why, and goes on.
 */
final class PanelSheet {

  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
  private static final Map<String, Column> FIELDS =
      Map.of(
          "name", Column.NAME,
          "nameEn", Column.NAME_EN,
          "category", Column.CATEGORY,
          "organisation", Column.ORGANISATION,
          "activity", Column.ACTIVITY,
          "phone", Column.PHONE,
          "mail", Column.MAIL,
          "from", Column.FROM,
          "until", Column.UNTIL);

  private final Locale language;
  private final BiPredicate<String, String> known;
  private final Set<String> seen = new HashSet<>();
  private Map<Column, Integer> columns;

  /**
   * @param known whether somebody of this name and organisation is on the panel
   */
  PanelSheet(Locale language, BiPredicate<String, String> known) {
    this.language = language;
    this.known = known;
  }

  /** Every row of the first sheet; a refusal where it lacks what everybody must have. */
  List<ImportedRow> read(byte[] file) {
    var tables = Sheets.read(file);
    if (tables.isEmpty() || tables.get(0).lines().isEmpty()) {
      throw Refusal.invalid("panel.import.empty").at("file");
    }
    columns = columns(tables.get(0).heads());
    for (var it : List.of(Column.NAME, Column.CATEGORY, Column.FROM)) {
      if (!columns.containsKey(it)) {
        throw Refusal.invalid("panel.import.columnMissing", word(it.key())).at("file");
      }
    }
    return tables.get(0).lines().stream().map(this::row).toList();
  }

  private ImportedRow row(Sheets.Line line) {
    var name = cell(line, Column.NAME);
    var organisation = cell(line, Column.ORGANISATION);
    try {
      var member = member(line);
      if (!seen.add(name + "\n" + organisation)) {
        throw Refusal.conflict("panel.import.twice").at("name");
      }
      if (known.test(name, organisation)) {
        throw Refusal.conflict("panel.import.known").at("name");
      }
      return new ImportedRow(line.number(), name, organisation, member, "", "");
    } catch (Refusal refusal) {
      var column =
          refusal.field().map(it -> FIELDS.containsKey(it) ? word(FIELDS.get(it).key()) : it);
      return new ImportedRow(
          line.number(),
          name,
          organisation,
          null,
          Wording.of(refusal, language),
          column.orElse(""));
    }
  }

  private NewMember member(Sheets.Line line) {
    return new NewMember(
        new Particulars(
            cell(line, Column.NAME),
            cell(line, Column.NAME_EN),
            one(Category.class, Column.CATEGORY, line).orElse(null),
            isOfficer(line),
            cell(line, Column.ORGANISATION),
            several(Interest.class, Column.INTERESTS, line),
            several(District.class, Column.DISTRICTS, line),
            several(Tongue.class, Column.TONGUES, line),
            cell(line, Column.ACTIVITY),
            day(Column.FROM, line),
            day(Column.UNTIL, line)),
        new Contact(cell(line, Column.PHONE), cell(line, Column.MAIL)));
  }

  private boolean isOfficer(Sheets.Line line) {
    var said = cell(line, Column.OFFICER);
    if (said.isEmpty() || EitherLanguage.says(said, "panel.observer")) {
      return false;
    }
    if (EitherLanguage.says(said, "panel.officer")) {
      return true;
    }
    throw notOne(Column.OFFICER, said);
  }

  private <E extends Enum<E>> Optional<E> one(Class<E> type, Column column, Sheets.Line line) {
    var said = cell(line, column);
    return said.isEmpty() ? Optional.empty() : Optional.of(constant(type, column, said));
  }

  private <E extends Enum<E>> Set<E> several(Class<E> type, Column column, Sheets.Line line) {
    return Stream.of(
            cell(line, column)
                .split("[\\s,;|\\u3001\\uff0c\\uff1b]*[,;|\\u3001\\uff0c\\uff1b]\\s*"))
        .filter(it -> !it.isEmpty())
        .map(it -> constant(type, column, it))
        .collect(Collectors.toSet());
  }

  private <E extends Enum<E>> E constant(Class<E> type, Column column, String said) {
    return EitherLanguage.constant(type, said).orElseThrow(() -> notOne(column, said));
  }

  /** A date of Excel's, or written out with strokes, dots or slashes. */
  private LocalDate day(Column column, Sheets.Line line) {
    var said = cell(line, column);
    if (said.isEmpty()) {
      return null;
    }
    if (said.matches("\\d{5}")) {
      return EXCEL.plusDays(Long.parseLong(said));
    }
    var parts = said.split("[-./\\u5e74\\u6708\\u65e5]");
    try {
      if (parts.length == 3) {
        return LocalDate.parse(
            "%s-%2s-%2s".formatted(parts[0], parts[1], parts[2]).replace(' ', '0'));
      }
    } catch (DateTimeParseException e) {
      throw noDay(column, said);
    }
    throw noDay(column, said);
  }

  private Refusal noDay(Column column, String said) {
    return Refusal.invalid("panel.import.noDay", said).at(word(column.key()));
  }

  private Refusal notOne(Column column, String said) {
    return Refusal.invalid("panel.import.notOne", said).at(word(column.key()));
  }

  private String cell(Sheets.Line line, Column column) {
    return columns.containsKey(column) ? line.cell(columns.get(column)).strip() : "";
  }

  private static Map<Column, Integer> columns(List<String> heads) {
    var named = new HashMap<String, Column>();
    for (var it : Column.values()) {
      named.put(it.name(), it);
      Stream.of(Locale.CHINESE, Locale.ENGLISH)
          .forEach(language -> named.put(Words.in(language).getString(it.key()), it));
    }
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (var place = 0; place < heads.size(); place++) {
      var column = named.get(heads.get(place).strip());
      if (column != null) {
        columns.putIfAbsent(column, place);
      }
    }
    return columns;
  }

  private String word(String key) {
    return Words.in(language).getString(key);
  }
}
