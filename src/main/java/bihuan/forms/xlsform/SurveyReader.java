package bihuan.forms.xlsform;

import bihuan.Signs;
import bihuan.files.SheetRow;
import bihuan.forms.FormItem;
import bihuan.forms.FormName;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sheet of questions, row by row, with the sections that are open. */
final class SurveyReader {

  /** Sections within each other; what is in them lies one deeper. */
  private static final int MOST_OPEN = 7;

  private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "x");
  private static final Pattern ASKED = Pattern.compile("\\$\\{\\s*([^}]*?)\\s*\\}");

  private final FormSheet sheet;
  private final SheetLanguages languages;
  private final SheetLists lists;
  private final SettingsReader settings;
  private final RemarkList remarks;
  private final List<HeadCell> heads;
  private final Deque<OpenSection> open = new ArrayDeque<>();
  private final Map<String, String> renamed = new HashMap<>();

  SurveyReader(
      FormSheet sheet,
      SheetLanguages languages,
      SheetLists lists,
      SettingsReader settings,
      RemarkList remarks) {
    this.sheet = sheet;
    this.languages = languages;
    this.lists = lists;
    this.settings = settings;
    this.remarks = remarks;
    heads = sheet.columns(SurveyReader::isQuestions);
  }

  List<FormItem> items() {
    heads.forEach(this::tell);
    sheet
        .doubles(SurveyReader::isQuestions)
        .forEach(it -> say(sheet.line(), it, SheetFinding.COLUMN_TWICE, it.written()));
    open.push(OpenSection.form());
    sheet.rows().forEach(this::read);
    while (open.size() > 1) {
      say(open.peek().row(), SheetFinding.SECTION_CLOSED, open.peek().item().name());
      close();
    }
    return open.pop().items().stream().map(it -> it.rewritten(this::renamed)).toList();
  }

  /** The lists that rows ask for beyond doubt, before any of them is read. */
  static Set<String> plainLists(FormSheet sheet) {
    return sheet
        .head(it -> SheetColumn.named(it.name()).equals(Optional.of(SheetColumn.TYPE)))
        .map(
            type ->
                sheet.rows().stream()
                    .map(it -> SheetTypes.of(Signs.line(it.cell(type.place()))))
                    .filter(it -> it.kind() == SheetType.Kind.SELECT && !it.withOther())
                    .map(it -> ChoicesReader.listName(it.list()))
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private void tell(HeadCell head) {
    var finding =
        SheetColumn.named(head.name()).isPresent()
            ? SheetFinding.COLUMN
            : SheetColumn.isForOthers(head.name())
                ? SheetFinding.COLUMN_KEPT
                : SheetFinding.COLUMN_UNKNOWN;
    say(sheet.line(), head, finding, head.written());
  }

  private void read(SheetRow row) {
    var cells = cells(row);
    if (isYes(cells.get(SheetColumn.DISABLED))) {
      say(row.number(), SheetFinding.DISABLED);
      return;
    }
    var known = (int) heads.stream().filter(it -> isKnown(it, row)).count();
    var asked = known + aside(row).size();
    remarks.count(asked);
    if (asked > 0 && !take(row, cells)) {
      remarks.lose(asked);
    }
  }

  /** What is there for other tools alone. */
  private Map<String, String> aside(SheetRow row) {
    var aside = new LinkedHashMap<String, String>();
    for (var head : heads) {
      var cell = row.cell(head.place());
      if (!cell.isEmpty() && SheetColumn.isForOthers(head.name())) {
        aside.put(Signs.line(head.written()), cell);
      }
    }
    return aside;
  }

  static boolean isQuestions(HeadCell head) {
    return SheetColumn.named(head.name()).isPresent();
  }

  private static boolean isKnown(HeadCell head, SheetRow row) {
    return !row.cell(head.place()).isEmpty() && SheetColumn.named(head.name()).isPresent();
  }

  /** The first cell of each column that holds something. */
  private Map<SheetColumn, String> cells(SheetRow row) {
    var cells = new LinkedHashMap<SheetColumn, String>();
    for (var head : heads) {
      var cell = row.cell(head.place());
      var column = SheetColumn.named(head.name());
      if (!cell.isEmpty() && column.isPresent() && column.get().text().isEmpty()) {
        var before = cells.putIfAbsent(column.get(), cell);
        if (before != null && !before.equals(cell)) {
          remarks.lose(1);
          say(row.number(), head, SheetFinding.TERM_TWICE, head.written());
        }
      }
    }
    return cells;
  }

  /** Whether anything of it is in the form. */
  private boolean take(SheetRow row, Map<SheetColumn, String> cells) {
    var written = Signs.line(cells.getOrDefault(SheetColumn.TYPE, ""));
    if (written.isEmpty()) {
      return none(
          row,
          cells.containsKey(SheetColumn.NAME) || !text(row, ItemText.LABEL).isEmpty()
              ? SheetFinding.NO_TYPE
              : SheetFinding.CELL_UNDER_NOTHING);
    }
    var type = SheetTypes.of(written);
    return switch (type.kind()) {
      case HEAD -> head(row, cells, written);
      case PERSON -> person(row, cells, written);
      case LEFT -> none(row, SheetFinding.TYPE_LEFT, written);
      case UNKNOWN -> none(row, SheetFinding.TYPE_UNKNOWN, written);
      case END -> end(row, cells, type);
      case BEGIN, BEGIN_ODD, LOOP, SCALES -> begin(row, cells, type, written);
      case LEVEL -> level(row, cells, written);
      case PLAIN -> add(row, cells, type.type(), "", written);
      case SELECT, FROM_FILE, FROM_REPEAT -> choose(row, cells, type, written);
    };
  }

  private boolean head(SheetRow row, Map<SheetColumn, String> cells, String written) {
    var text =
        text(row, ItemText.LABEL).values().stream()
            .findFirst()
            .orElse(cells.getOrDefault(SheetColumn.NAME, ""));
    settings.said(written, text);
    say(row.number(), SheetFinding.SETTING, text);
    return true;
  }

  private boolean none(SheetRow row, SheetFinding finding, Object... details) {
    say(row.number(), finding, details);
    return false;
  }

  /** A field that stays empty, so that formulas with its name hold and nobody learns anything. */
  private boolean person(SheetRow row, Map<SheetColumn, String> cells, String written) {
    say(row.number(), SheetFinding.PERSON, written);
    add(row, item(row, cells, ItemType.HIDDEN, "", written).with(ItemTerm.READ_ONLY, "true()"));
    return true;
  }

  private boolean end(SheetRow row, Map<SheetColumn, String> cells, SheetType type) {
    if (open.size() == 1) {
      return none(row, SheetFinding.NOTHING_TO_END);
    }
    for (var it : cells.entrySet()) {
      if (it.getKey().term().isPresent()) {
        unfit(row, it.getKey().head(), it.getValue(), "end");
      }
    }
    aside(row).forEach((head, it) -> unfit(row, head, it, "end"));
    var section = open.peek().item();
    if (section.type() != type.type()) {
      say(row.number(), SheetFinding.SECTION_CROSSED, section.name());
    } else {
      say(row.number(), SheetFinding.ROW, "end", section.name());
    }
    close();
    return true;
  }

  private void close() {
    var section = open.pop();
    if (!section.dissolved()) {
      var whole = section.whole();
      open.peek().add(section.loop() ? EachChoice.of(whole, lists.choices(section.list())) : whole);
    }
  }

  private boolean begin(
      SheetRow row, Map<SheetColumn, String> cells, SheetType type, String written) {
    if (type.kind() == SheetType.Kind.BEGIN_ODD) {
      say(row.number(), SheetFinding.TYPE_CHANGED, written, SheetTypes.word(ItemType.GROUP));
    }
    var section = item(row, cells, type.type(), "", written);
    var list = type.kind() == SheetType.Kind.BEGIN ? "" : list(row, cells, type);
    var loop = type.kind() == SheetType.Kind.LOOP && !list.isEmpty();
    if (open.stream().mapToInt(OpenSection::depth).sum() + (loop ? 1 : 0) > MOST_OPEN) {
      open.push(open.peek().dissolving(section, row.number()));
      return none(row, SheetFinding.TOO_DEEP, section.name(), MOST_OPEN);
    }
    say(row.number(), SheetFinding.ROW, SheetTypes.word(type.type()), section.name());
    if (loop) {
      say(row.number(), SheetFinding.EACH_CHOICE, section.name(), list);
    }
    open.peek().names().add(section.name());
    open.push(OpenSection.of(section, row.number(), loop, list));
    return true;
  }

  /** The list that a section is about. */
  private String list(SheetRow row, Map<SheetColumn, String> cells, SheetType type) {
    var written = type.list().isEmpty() ? cells.getOrDefault(SheetColumn.LISTED, "") : type.list();
    var list = written.isEmpty() ? "" : lists.find(type.from(written));
    if (list.isEmpty() && type.kind() != SheetType.Kind.BEGIN_ODD) {
      say(row.number(), SheetFinding.LIST_MISSING, written);
    }
    return list;
  }

  /** A row of a section that is answered from one list. */
  private boolean level(SheetRow row, Map<SheetColumn, String> cells, String written) {
    var list = open.peek().list();
    if (list.isEmpty()) {
      return none(row, SheetFinding.NO_LIST, list);
    }
    say(row.number(), SheetFinding.TYPE_CHANGED, written, SheetTypes.word(ItemType.ONE));
    return add(row, cells, ItemType.ONE, list, written);
  }

  private boolean choose(
      SheetRow row, Map<SheetColumn, String> cells, SheetType asked, String written) {
    var type = asked.from(cells.getOrDefault(SheetColumn.LISTED, ""));
    if (type.kind() == SheetType.Kind.FROM_REPEAT) {
      say(row.number(), SheetFinding.FROM_REPEAT, type.list());
      return add(row, cells, ItemType.TEXT, "", written);
    }
    var list = lists.find(type);
    if (list.isEmpty() && type.kind() == SheetType.Kind.FROM_FILE) {
      say(row.number(), SheetFinding.FILE_MISSING, type.list());
      return add(row, cells, ItemType.TEXT, "", written);
    }
    if (list.isEmpty()) {
      return none(row, SheetFinding.NO_LIST, type.list());
    }
    if (!list.equals(type.list()) && type.kind() == SheetType.Kind.SELECT) {
      say(row.number(), SheetFinding.LIST_CHANGED, type.list(), list);
    }
    if (type.type().isChoosingSeveral()) {
      lists.closeUp(list, sheet.name(), row.number());
    }
    return type.withOther()
        ? withOther(row, cells, type, list, written)
        : add(row, cells, type.type(), list, written);
  }

  private boolean withOther(
      SheetRow row, Map<SheetColumn, String> cells, SheetType type, String list, String written) {
    var item = item(row, cells, type.type(), lists.withOther(list, languages), written);
    var filter = item.term(ItemTerm.FILTER);
    if (filter.isPresent()) {
      item = item.with(ItemTerm.FILTER, "(" + filter.get() + ") or name = 'other'");
      say(row.number(), SheetFinding.FILTER_WIDENED);
    }
    add(row, item);
    var other =
        FormItem.of(ItemType.TEXT, open.peek().free(item.name() + "_other"))
            .saying(ItemText.LABEL, OtherWords.question(languages.all()))
            .with(ItemTerm.RELEVANT, "selected(${" + item.name() + "}, 'other')");
    open.peek().add(other);
    say(row.number(), SheetFinding.OTHER_ADDED, other.name());
    return true;
  }

  private boolean add(
      SheetRow row, Map<SheetColumn, String> cells, ItemType type, String list, String written) {
    add(row, item(row, cells, type, list, written));
    return true;
  }

  private void add(SheetRow row, FormItem item) {
    open.peek().add(item);
    say(row.number(), SheetFinding.ROW, SheetTypes.word(item.type()), item.name());
    if (item.isRating() && item.term(ItemTerm.REQUIRED).isPresent()) {
      say(row.number(), SheetFinding.RATING_REQUIRED, item.name());
    }
    if (item.isRating()
        && (item.term(ItemTerm.DEFAULT).isPresent()
            || item.term(ItemTerm.CALCULATION).isPresent())) {
      say(row.number(), SheetFinding.RATING_PRESET, item.name());
    }
  }

  private FormItem item(
      SheetRow row, Map<SheetColumn, String> cells, ItemType type, String list, String written) {
    var item = FormItem.of(type, name(row, cells.getOrDefault(SheetColumn.NAME, ""), type));
    for (var it : ItemText.values()) {
      item = item.saying(it, text(row, it));
    }
    if (!list.isEmpty()) {
      item = item.with(ItemTerm.LIST, list);
    }
    var aside = aside(row);
    remarks.keep(aside.size());
    item = item.keeping(aside);
    for (var it : cells.entrySet()) {
      if (it.getKey().term().isPresent()) {
        item = term(row, item, it.getKey(), it.getKey().term().get(), it.getValue());
      }
    }
    var implied = SheetTypes.constraint(written);
    if (implied.isPresent() && item.term(ItemTerm.CONSTRAINT).isEmpty()) {
      item = item.with(ItemTerm.CONSTRAINT, implied.get());
      say(row.number(), SheetFinding.TYPE_CHANGED, written, SheetTypes.word(type));
    }
    var parameters = cells.get(SheetColumn.PARAMETERS);
    return parameters == null ? item : parameters(row, item, parameters);
  }

  private String name(SheetRow row, String written, ItemType type) {
    var line = Signs.line(written);
    var name = FormName.isOne(line) ? line : FormName.near(line);
    if (name.isEmpty()) {
      name = SheetTypes.word(type).toLowerCase(Locale.ROOT) + "_" + row.number();
      say(row.number(), SheetFinding.NAME_GIVEN, name);
    } else if (!name.equals(line)) {
      renamed.putIfAbsent(line, name);
      say(row.number(), SheetFinding.NAME_CHANGED, line, name);
    }
    var free = open.peek().free(name);
    if (!free.equals(name)) {
      say(row.number(), SheetFinding.NAME_TWICE, name, free);
    }
    return free;
  }

  private Map<String, String> text(SheetRow row, ItemText text) {
    var said = new HashMap<String, String>();
    for (var head : heads) {
      var cell = row.cell(head.place());
      var column = SheetColumn.named(head.name());
      if (!cell.isEmpty() && column.flatMap(SheetColumn::text).equals(Optional.of(text))) {
        var language = head.language().isEmpty() ? languages.plain() : head.language();
        var before = said.putIfAbsent(language, cell);
        if (before != null && !before.equals(cell)) {
          remarks.lose(1);
          say(row.number(), head, SheetFinding.TEXT_TWICE, language);
        }
      }
    }
    return said;
  }

  private FormItem term(
      SheetRow row, FormItem item, SheetColumn column, ItemTerm term, String cell) {
    var type = item.type();
    if (term == ItemTerm.FILTER && !type.isChoosing()
        || term == ItemTerm.COUNT && type != ItemType.REPEAT) {
      return unfit(row, item, column, cell);
    }
    if (term == ItemTerm.TRIGGER) {
      return trigger(row, item, column, cell);
    }
    var plain = term.plain(cell);
    if (!plain.equals(cell) && !plain.equals("true()") && !plain.isEmpty()) {
      say(row.number(), column.head(), SheetFinding.SIGNS_CHANGED, cell, plain);
    }
    return item.with(term, plain);
  }

  private FormItem unfit(SheetRow row, FormItem item, SheetColumn column, String cell) {
    unfit(row, column.head(), cell, SheetTypes.word(item.type()));
    return item;
  }

  private void unfit(SheetRow row, String head, String cell, String word) {
    remarks.lose(1);
    say(row.number(), head, SheetFinding.UNFIT, cell, word);
  }

  private FormItem trigger(SheetRow row, FormItem item, SheetColumn column, String cell) {
    var names = ASKED.matcher(cell).results().map(it -> it.group(1)).toList();
    var first = names.isEmpty() ? cell : names.get(0);
    if (!FormName.isOne(first)) {
      return unfit(row, item, column, cell);
    }
    if (names.size() > 1) {
      say(row.number(), column.head(), SheetFinding.TRIGGERS, first);
    }
    return item.with(ItemTerm.TRIGGER, first);
  }

  private FormItem parameters(SheetRow row, FormItem item, String cell) {
    var kept = new LinkedHashMap<String, String>();
    var chance = new HashMap<String, String>();
    for (var it : cell.replaceAll("\\s*=\\s*", "=").split("[\\s,;]+")) {
      var parts = it.split("=", 2);
      var name = parts[0].toLowerCase(Locale.ROOT);
      var value = parts.length == 2 ? parts[1] : "";
      if (item.type().isChoosing() && isOfChance(name) && FormItem.isWord(value)) {
        chance.put(name, value);
      } else if (FormItem.isParameter(item.type(), name, value)) {
        kept.put(name, value);
      } else if (!it.isEmpty()) {
        say(row.number(), SheetColumn.PARAMETERS.head(), SheetFinding.PARAMETER, it);
      }
    }
    var told = item.with(kept);
    if (!isYes(chance.get("randomize"))) {
      return told;
    }
    return chance.containsKey("seed")
        ? told.randomized().with(ItemTerm.SEED, chance.get("seed"))
        : told.randomized();
  }

  private static boolean isOfChance(String name) {
    return name.equals("randomize") || name.equals("seed");
  }

  private static boolean isYes(String cell) {
    return cell != null && YES.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Formulas follow a question whose name had to change. */
  private String renamed(String text) {
    if (renamed.isEmpty()) {
      return text;
    }
    return ASKED
        .matcher(text)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    "${" + renamed.getOrDefault(it.group(1), it.group(1)) + "}"));
  }

  private void say(int row, SheetFinding finding, Object... details) {
    say(row, "", finding, details);
  }

  private void say(int row, HeadCell head, SheetFinding finding, Object... details) {
    say(row, head.written(), finding, details);
  }

  private void say(int row, String column, SheetFinding finding, Object... details) {
    remarks.add(sheet.name(), row, column, finding, details);
  }
}
