package bihuan.forms.xlsform;

import bihuan.Signs;
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

  /** Of servers and apps elsewhere. */
  private static final Set<String> FOR_OTHERS =
      Set.of(
          "public_key",
          "submission_url",
          "instance_name",
          "instance_xmlns",
          "namespaces",
          "auto_send",
          "auto_delete",
          "omit_instanceid",
          "add_none_option",
          "clean_text_values",
          "flat",
          "name",
          "prefix",
          "delimiter",
          "sms_keyword",
          "sms_separator",
          "sms_allow_media",
          "sms_date_format",
          "sms_datetime_format",
          "sms_response",
          "client_editable",
          "entity_id_column",
          "kobo--lock_all",
          "kobo--locking-profile");

  private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, String> said = new HashMap<>();
  private final Map<String, String> aside = new TreeMap<>();

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
    var text = row.get().cell(head.place());
    var found = take(head, text);
    if (found != SheetFinding.SETTING_UNKNOWN) {
      remarks.count(1);
    }
    if (found == SheetFinding.SETTING_TWICE) {
      remarks.lose(1);
    }
    if (found == SheetFinding.SETTING_KEPT) {
      remarks.keep(1);
    }
    remarks.add(
        sheet.name(),
        row.get().number(),
        head.written(),
        found,
        found == SheetFinding.SETTING ? text : head.written());
  }

  private SheetFinding take(HeadCell head, String text) {
    if (TITLE.contains(head.name())) {
      return once(titles.putIfAbsent(head.language(), text), text);
    }
    if (ID.contains(head.name())) {
      return once(said.putIfAbsent("id", text), text);
    }
    if (List.of(VERSION, LANGUAGE, STYLE, DUPLICATES).contains(head.name())) {
      return once(said.putIfAbsent(head.name(), text), text);
    }
    if (!isForOthers(head)) {
      return SheetFinding.SETTING_UNKNOWN;
    }
    aside.putIfAbsent(Signs.line(head.written()), text);
    return SheetFinding.SETTING_KEPT;
  }

  private static SheetFinding once(String before, String text) {
    return before == null || before.equals(text)
        ? SheetFinding.SETTING
        : SheetFinding.SETTING_TWICE;
  }

  /** Whether this is a setting that has no effect here, and is kept for its sheet. */
  static boolean isForOthers(HeadCell head) {
    return FOR_OTHERS.contains(head.name()) || head.name().startsWith("attribute");
  }

  Map<String, String> aside() {
    return Map.copyOf(aside);
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
