package bihuan.forms.xlsform;

import bihuan.Signs;
import bihuan.files.SheetRow;
import bihuan.forms.Choice;
import bihuan.forms.FormName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheet of choices: lists by name, and what filters know of each choice. */
final class ChoicesReader {

  static final Set<String> LIST = Set.of("list_name", "listname");
  static final Set<String> NAME = Set.of("name", "value");
  static final Set<String> LABEL = Set.of("label", "caption");

  private final SheetLanguages languages;
  private final boolean duplicates;
  private final RemarkList remarks;
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final Map<String, Set<Object>> seen = new HashMap<>();

  ChoicesReader(SheetLanguages languages, boolean duplicates, RemarkList remarks) {
    this.languages = languages;
    this.duplicates = duplicates;
    this.remarks = remarks;
  }

  void read(FormSheet sheet) {
    var heads = sheet.columns(ChoicesReader::isKnown);
    sheet
        .doubles(ChoicesReader::isKnown)
        .forEach(it -> say(sheet, sheet.line(), it, SheetFinding.COLUMN_TWICE, it.written()));
    heads.forEach(it -> tell(sheet, it));
    var first = new LinkedHashMap<String, Integer>();
    for (var row : sheet.rows()) {
      read(sheet, heads, row);
      var list = listName(heads, row);
      if (!list.isEmpty()) {
        first.putIfAbsent(list, row.number());
      }
    }
    first.forEach(
        (list, line) ->
            remarks.add(
                sheet.name(),
                line,
                "",
                SheetFinding.CHOICES,
                list,
                lists.getOrDefault(list, List.of()).size()));
  }

  Map<String, List<Choice>> lists() {
    return lists;
  }

  private void tell(FormSheet sheet, HeadCell head) {
    if (Choice.isMedia(column(head))) {
      say(sheet, sheet.line(), head, SheetFinding.COLUMN_KEPT, head.written());
    } else if (isKnown(head) || isColumn(head)) {
      say(sheet, sheet.line(), head, SheetFinding.COLUMN, head.written());
    } else {
      say(sheet, sheet.line(), head, SheetFinding.COLUMN_UNKNOWN, head.written());
    }
  }

  private void say(
      FormSheet sheet, int line, HeadCell head, SheetFinding finding, Object... details) {
    remarks.add(sheet.name(), line, head.written(), finding, details);
  }

  static boolean isKnown(HeadCell head) {
    return LIST.contains(head.name()) || NAME.contains(head.name()) || LABEL.contains(head.name());
  }

  private static boolean isColumn(HeadCell head) {
    return Choice.isMedia(column(head))
        || head.language().isEmpty() && !head.name().contains(":") && Choice.isColumn(column(head));
  }

  private static String column(HeadCell head) {
    return Signs.line(head.written());
  }

  private static String listName(List<HeadCell> heads, SheetRow row) {
    return heads.stream()
        .filter(it -> LIST.contains(it.name()))
        .map(it -> row.cell(it.place()))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(ChoicesReader::listName)
        .orElse("");
  }

  /** As lists go by in a form. */
  static String listName(String written) {
    var line = Signs.line(written);
    return FormName.isList(line) ? line : FormName.near(line);
  }

  private void read(FormSheet sheet, List<HeadCell> heads, SheetRow row) {
    var label = new HashMap<String, String>();
    var columns = new LinkedHashMap<String, String>();
    var name = "";
    var cells = 0;
    var kept = 0;
    for (var head : heads) {
      var cell = row.cell(head.place());
      if (cell.isEmpty()) {
        continue;
      }
      cells++;
      if (NAME.contains(head.name())) {
        name = name.isEmpty() ? cell : name;
      } else if (LABEL.contains(head.name())) {
        label(sheet, row, head, label, cell);
      } else if (isColumn(head) && !isKnown(head)) {
        columns.put(column(head), cell);
        kept += Choice.isMedia(column(head)) ? 1 : 0;
      } else if (!isKnown(head)) {
        cells--;
      }
    }
    remarks.count(cells);
    if (keep(sheet, row, listName(heads, row), new Choice(name, label, columns), cells)) {
      remarks.keep(kept);
    }
  }

  private void label(
      FormSheet sheet, SheetRow row, HeadCell head, Map<String, String> label, String cell) {
    var language = head.language().isEmpty() ? languages.plain() : head.language();
    var before = label.get(language);
    if (before == null) {
      label.put(language, cell);
    } else if (!before.equals(cell)) {
      remarks.lose(1);
      say(sheet, row.number(), head, SheetFinding.TEXT_TWICE, language);
    }
  }

  private boolean keep(FormSheet sheet, SheetRow row, String list, Choice choice, int cells) {
    if (list.isEmpty() || choice.name().isEmpty()) {
      if (cells > 0) {
        remarks.lose(cells);
        remarks.add(sheet.name(), row.number(), "", SheetFinding.CHOICE_NAMELESS);
      }
      return false;
    }
    var before = seen.computeIfAbsent(list, it -> new HashSet<>());
    if (!before.add(List.of(choice.name(), choice.columns()))) {
      remarks.lose(cells);
      remarks.add(sheet.name(), row.number(), "", SheetFinding.CHOICE_TWICE, choice.name(), list);
      return false;
    }
    if (!before.add(choice.name()) && !duplicates) {
      remarks.add(sheet.name(), row.number(), "", SheetFinding.CHOICE_ALIKE, choice.name(), list);
    }
    return lists.computeIfAbsent(list, it -> new ArrayList<>()).add(choice);
  }
}
