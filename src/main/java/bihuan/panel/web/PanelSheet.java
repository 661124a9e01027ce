package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.files.SheetDay;
import bihuan.files.SheetHeads;
import bihuan.files.SheetReader;
import bihuan.files.SheetRow;
import bihuan.files.SheetTable;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.Interest;
import bihuan.panel.Named;
import bihuan.panel.NewMember;
import bihuan.panel.Particulars;
import bihuan.panel.SpokenLanguage;
import bihuan.panel.web.PanelImportRow.Fault;
import bihuan.web.Phrases;
import bihuan.web.WordLookup;
import bihuan.web.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads members of the panel from a sheet of Excel, in either language; of a row that makes no
 * sense it says where and why, and goes on.
 */
final class PanelSheet {

  private static final String ANY_DAY = "2026-01-01";

  private final Locale language;
  private final BiPredicate<String, String> known;
  private final Set<String> seen = new HashSet<>();
  private SheetTable table;

  /**
   * @param known whether somebody of this name and organisation is on the panel
   */
  PanelSheet(Locale language, BiPredicate<String, String> known) {
    this.language = language;
    this.known = known;
  }

  /** Every row of the sheet that is a list; a refusal where none has what everybody must have. */
  List<PanelImportRow> read(byte[] file) {
    table = SheetReader.of(file).find(heads());
    if (table.rows().isEmpty()) {
      throw Refusal.invalid("panel.import.empty").at("file");
    }
    return table.rows().stream().map(this::row).toList();
  }

  /** Which sheet and which line of it were read. */
  SheetTable table() {
    return table;
  }

  private PanelImportRow row(SheetRow line) {
    var cells = cells(line);
    var written = List.copyOf(cells.values());
    var name = cells.get(PanelColumn.NAME);
    var organisation = cells.get(PanelColumn.ORGANISATION);
    var faults = new TreeMap<PanelColumn, Refusal>();
    var member = member(cells, faults);
    var person = Named.person(name, organisation);
    if (seen.contains(person)) {
      faults.putIfAbsent(PanelColumn.NAME, Refusal.conflict("panel.import.twice"));
    } else if (known.test(name, organisation)) {
      faults.putIfAbsent(PanelColumn.NAME, Refusal.conflict("panel.import.known"));
    }
    if (faults.isEmpty()) {
      seen.add(person);
    }
    return new PanelImportRow(
        line.number(),
        name,
        organisation,
        faults.isEmpty() ? member : null,
        faults.entrySet().stream()
            .map(it -> new Fault(word(it.getKey().key()), Phrases.of(it.getValue(), language)))
            .toList(),
        written);
  }

  /**
   * Reads on past every fault: the cell is taken for a good one from then on, so that it does not
   * hide what is wrong with the next.
   */
  private NewMember member(Map<PanelColumn, String> cells, Map<PanelColumn, Refusal> faults) {
    while (true) {
      try {
        return member(cells);
      } catch (Refusal refusal) {
        var column = PanelColumn.of(refusal.field().orElseThrow(() -> refusal));
        if (faults.putIfAbsent(column, refusal) != null) {
          throw refusal;
        }
        cells.put(column, standIn(column, cells));
      }
    }
  }

  private String standIn(PanelColumn column, Map<PanelColumn, String> cells) {
    return switch (column) {
      case NAME -> "?";
      case CATEGORY -> Category.OTHER.name();
      case FROM ->
          dayIn(PanelColumn.UNTIL, cells.get(PanelColumn.UNTIL)).isPresent()
              ? cells.get(PanelColumn.UNTIL)
              : ANY_DAY;
      default -> "";
    };
  }

  private NewMember member(Map<PanelColumn, String> cells) {
    return new NewMember(
        new Particulars(
            cells.get(PanelColumn.NAME),
            cells.get(PanelColumn.NAME_EN),
            one(Category.class, PanelColumn.CATEGORY, cells).orElse(null),
            isOfficer(cells),
            cells.get(PanelColumn.ORGANISATION),
            several(Interest.class, PanelColumn.INTERESTS, cells),
            districts(cells),
            several(SpokenLanguage.class, PanelColumn.LANGUAGES, cells),
            cells.get(PanelColumn.ACTIVITY),
            day(PanelColumn.FROM, cells),
            day(PanelColumn.UNTIL, cells)),
        new Contact(cells.get(PanelColumn.PHONE), cells.get(PanelColumn.MAIL)));
  }

  private boolean isOfficer(Map<PanelColumn, String> cells) {
    var said = cells.get(PanelColumn.OFFICER);
    if (said.isEmpty() || WordLookup.says(said, "panel.observer")) {
      return false;
    }
    if (WordLookup.says(said, "panel.officer")) {
      return true;
    }
    throw notOne(PanelColumn.OFFICER, said);
  }

  private <E extends Enum<E>> Optional<E> one(
      Class<E> type, PanelColumn column, Map<PanelColumn, String> cells) {
    var said = cells.get(column);
    return said.isEmpty() ? Optional.empty() : Optional.of(constant(type, column, said));
  }

  private <E extends Enum<E>> Set<E> several(
      Class<E> type, PanelColumn column, Map<PanelColumn, String> cells) {
    return parts(cells.get(column))
        .map(it -> constant(type, column, it))
        .collect(Collectors.toSet());
  }

  private Set<District> districts(Map<PanelColumn, String> cells) {
    return parts(cells.get(PanelColumn.DISTRICTS)).map(this::district).collect(Collectors.toSet());
  }

  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split("[\\s,;|\\u3001\\uff0c\\uff1b]*[,;|\\u3001\\uff0c\\uff1b]\\s*"))
        .filter(it -> !it.isEmpty());
  }

  private District district(String said) {
    return City.here().districts().stream()
        .filter(it -> it.code().equalsIgnoreCase(said) || WordLookup.says(said, "District." + it))
        .findFirst()
        .orElseThrow(() -> notOne(PanelColumn.DISTRICTS, said));
  }

  private <E extends Enum<E>> E constant(Class<E> type, PanelColumn column, String said) {
    return WordLookup.constant(type, said).orElseThrow(() -> notOne(column, said));
  }

  private LocalDate day(PanelColumn column, Map<PanelColumn, String> cells) {
    var said = cells.get(column);
    return said.isEmpty()
        ? null
        : dayIn(column, said)
            .orElseThrow(() -> Refusal.invalid("panel.import.noDay", said).at(column.field()));
  }

  private Optional<LocalDate> dayIn(PanelColumn column, String said) {
    return column == PanelColumn.UNTIL
        ? SheetDay.endIn(said, table.countsFrom1904())
        : SheetDay.in(said, table.countsFrom1904());
  }

  private Refusal notOne(PanelColumn column, String said) {
    return Refusal.invalid("panel.import.notOne", said).at(column.field());
  }

  private Map<PanelColumn, String> cells(SheetRow line) {
    var cells = new EnumMap<PanelColumn, String>(PanelColumn.class);
    for (var it : PanelColumn.values()) {
      cells.put(it, table.cell(line, it.name()));
    }
    return cells;
  }

  private SheetHeads heads() {
    return SheetHeads.of(
        Stream.of(PanelColumn.values()).map(Enum::name).toList(),
        it -> words(PanelColumn.valueOf(it).key()),
        Stream.of(PanelColumn.NAME, PanelColumn.CATEGORY, PanelColumn.FROM)
            .map(Enum::name)
            .toList());
  }

  private List<String> words(String key) {
    return Stream.of(language, Locale.CHINESE, Locale.ENGLISH)
        .map(it -> Words.in(it).getString(key))
        .toList();
  }

  private String word(String key) {
    return Words.in(language).getString(key);
  }
}
