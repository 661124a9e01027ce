package bihuan.forms.xlsform;

import bihuan.files.SheetBook;
import bihuan.files.SheetRow;
import bihuan.forms.Choice;
import bihuan.forms.ChoiceList;
import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.FormLanguage;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as the sheets that are read as the same form again. */
final class BookWriter {

  private final Form form;

  /** Headings that only other tools know. */
  private final Set<String> aside;

  BookWriter(Form form) {
    this.form = form;
    aside =
        form.all()
            .flatMap(it -> it.aside().keySet().stream())
            .filter(it -> SheetColumn.isForOthers(HeadCell.of(0, it).name()))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  SheetBook book() {
    var sheets = new LinkedHashMap<String, List<SheetRow>>();
    sheets.put("survey", survey());
    sheets.put("choices", choices());
    sheets.put("settings", settings());
    return new SheetBook(sheets);
  }

  private List<SheetRow> survey() {
    var columns = columns();
    var rows = new ArrayList<List<String>>();
    rows.add(
        Stream.concat(columns.stream().flatMap(it -> heads(it).stream()), aside.stream()).toList());
    form.items().forEach(it -> write(it, columns, rows));
    return numbered(rows);
  }

  /** Those in which something stands. */
  private List<SheetColumn> columns() {
    var all = form.all().toList();
    return Stream.of(SheetColumn.values())
        .filter(it -> it != SheetColumn.DISABLED)
        .filter(
            it ->
                it == SheetColumn.TYPE
                    || it == SheetColumn.NAME
                    || it == SheetColumn.LABEL
                    || all.stream().anyMatch(item -> cells(item, it).anyMatch(c -> !c.isEmpty())))
        .toList();
  }

  private List<String> heads(SheetColumn column) {
    return column.text().isEmpty() ? List.of(column.head()) : translated(column.head());
  }

  private List<String> translated(String head) {
    return form.languages().stream().map(it -> head + "::" + FormLanguage.head(it)).toList();
  }

  private void write(FormItem item, List<SheetColumn> columns, List<List<String>> rows) {
    rows.add(
        Stream.concat(
                columns.stream().flatMap(it -> cells(item, it)),
                aside.stream().map(it -> item.aside().getOrDefault(it, "")))
            .toList());
    if (item.type().isSection()) {
      item.items().forEach(it -> write(it, columns, rows));
      rows.add(List.of("end_" + SheetTypes.word(item.type())));
    }
  }

  private Stream<String> cells(FormItem item, SheetColumn column) {
    if (column.text().isPresent()) {
      var said = item.text(column.text().get());
      return form.languages().stream().map(it -> said.getOrDefault(it, ""));
    }
    return Stream.of(
        switch (column) {
          case TYPE -> type(item);
          case NAME -> item.name();
          case PARAMETERS -> parameters(item);
          case TRIGGER -> item.term(ItemTerm.TRIGGER).map(it -> "${" + it + "}").orElse("");
          default -> column.term().flatMap(item::term).orElse("");
        });
  }

  private String type(FormItem item) {
    var word = SheetTypes.word(item.type());
    if (item.type().isSection()) {
      return "begin_" + word;
    }
    var list = item.term(ItemTerm.LIST).orElse("");
    if (list.isEmpty()) {
      return word;
    }
    return form.lists().get(list).handedIn() && item.type() != ItemType.RANK
        ? word + "_from_file " + list + ".csv"
        : word + " " + list;
  }

  private static String parameters(FormItem item) {
    var told = item.parameters().entrySet().stream().map(it -> it.getKey() + "=" + it.getValue());
    var chance =
        item.randomize()
            ? Stream.concat(
                Stream.of("randomize=true"),
                item.term(ItemTerm.SEED).stream().map(it -> "seed=" + it))
            : Stream.<String>empty();
    return Stream.concat(told, chance).collect(Collectors.joining(" "));
  }

  private List<SheetRow> choices() {
    var columns = new TreeSet<String>();
    lists()
        .forEach(it -> it.choices().forEach(choice -> columns.addAll(choice.columns().keySet())));
    var rows = new ArrayList<List<String>>();
    rows.add(
        Stream.of(Stream.of("list_name", "name"), translated("label").stream(), columns.stream())
            .flatMap(it -> it)
            .toList());
    form.lists()
        .forEach((name, list) -> list.choices().forEach(it -> rows.add(row(name, it, columns))));
    return numbered(rows);
  }

  private Stream<ChoiceList> lists() {
    return form.lists().values().stream();
  }

  private List<String> row(String list, Choice choice, Set<String> columns) {
    return Stream.of(
            Stream.of(list, choice.name()),
            form.languages().stream().map(it -> choice.label().getOrDefault(it, "")),
            columns.stream().map(it -> choice.columns().getOrDefault(it, "")))
        .flatMap(it -> it)
        .toList();
  }

  private List<SheetRow> settings() {
    var cells = new LinkedHashMap<String, String>();
    for (var it : form.languages()) {
      var head = it.equals(form.language()) ? "" : "::" + FormLanguage.head(it);
      cells.put("form_title" + head, form.title().getOrDefault(it, ""));
    }
    cells.put("form_id", form.id());
    cells.put("version", form.version());
    cells.put("default_language", FormLanguage.head(form.language()));
    cells.put("style", form.style());
    cells.put("allow_choice_duplicates", lists().anyMatch(BookWriter::hasAlike) ? "yes" : "");
    form.aside().keySet().stream()
        .filter(it -> SettingsReader.isForOthers(HeadCell.of(0, it)))
        .forEach(it -> cells.put(it, form.aside().get(it)));
    cells.values().removeIf(String::isEmpty);
    return numbered(List.of(List.copyOf(cells.keySet()), List.copyOf(cells.values())));
  }

  private static boolean hasAlike(ChoiceList list) {
    var names = new HashSet<String>();
    return !list.choices().stream().allMatch(it -> names.add(it.name()));
  }

  private static List<SheetRow> numbered(List<List<String>> rows) {
    var numbered = new ArrayList<SheetRow>();
    rows.forEach(it -> numbered.add(new SheetRow(numbered.size() + 1, it)));
    return numbered;
  }
}
