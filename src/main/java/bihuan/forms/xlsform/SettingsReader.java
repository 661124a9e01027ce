package bihuan.forms.xlsform;

import bihuan.forms.FormLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a sheet says of the form as a whole. */
final class SettingsReader {

  /** One of these makes a line the heading. */
  static final Set<String> HEADS =
      Set.of(
          "form_title",
          "title",
          "set_form_title",
          "form_id",
          "id_string",
          "set_form_id",
          "version",
          "default_language",
          "style");

  private static final Set<String> TITLE = Set.of("form_title", "title", "set_form_title");
  private static final Set<String> ID = Set.of("form_id", "id_string", "set_form_id", "id");
  private static final String VERSION = "version";
  private static final String LANGUAGE = "default_language";
  private static final String STYLE = "style";
  private static final String DUPLICATES = "allow_choice_duplicates";
  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, String> said = new HashMap<>();

  static SettingsReader none() {
    return new SettingsReader();
  }

  static SettingsReader of(FormSheet sheet, RemarkList remarks) {
    var settings = new SettingsReader();
    for (var head : sheet.heads()) {
      if (!head.isEmpty()) {
        settings.read(head, sheet, remarks);
      }
    }
    return settings;
  }

  private void read(HeadCell head, FormSheet sheet, RemarkList remarks) {
    var row = sheet.rows().stream().filter(it -> !it.cell(head.place()).isEmpty()).findFirst();
    if (row.isEmpty()) {
      return;
    }
    remarks.count(1);
    var text = row.get().cell(head.place());
    var line = row.get().number();
    if (take(head, text)) {
      remarks.add(sheet.name(), line, head.written(), SheetFinding.SETTING, text);
    } else {
      remarks.lose(1);
      remarks.add(sheet.name(), line, head.written(), SheetFinding.SETTING_LEFT, head.written());
    }
  }

  private boolean take(HeadCell head, String text) {
    if (TITLE.contains(head.name())) {
      return titles.putIfAbsent(head.language(), text) == null;
    }
    if (ID.contains(head.name())) {
      return said.putIfAbsent("id", text) == null;
    }
    return List.of(VERSION, LANGUAGE, STYLE, DUPLICATES).contains(head.name())
        && said.putIfAbsent(head.name(), text) == null;
  }

  /** What a row among the questions says, where the settings do not. */
  void said(String type, String text) {
    if (type.equalsIgnoreCase(SheetTypes.TITLE)) {
      titles.putIfAbsent("", text);
    } else {
      said.putIfAbsent("id", text);
    }
  }

  /** The code of what is said to be the first language; empty where nothing is said. */
  String language() {
    var name = said.getOrDefault(LANGUAGE, "");
    return name.isEmpty() || name.equalsIgnoreCase("default") ? "" : FormLanguage.of(name);
  }

  String id() {
    return said.getOrDefault("id", "");
  }

  String version() {
    return said.getOrDefault(VERSION, "");
  }

  String style() {
    return said.getOrDefault(STYLE, "");
  }

  boolean allowsDuplicates() {
    return YES.contains(said.getOrDefault(DUPLICATES, "").toLowerCase(Locale.ROOT));
  }

  /** By language, under no language what no heading gives one. */
  Map<String, String> titles() {
    return Map.copyOf(titles);
  }
}
