package bihuan.panel.web;

import java.util.stream.Stream;

/** A column of the sheet that is read in; its heading is a word in either language. */
enum PanelColumn {
  NAME("name"),
  NAME_EN("nameEn"),
  CATEGORY("category"),
  OFFICER("officer"),
  ORGANISATION("organisation"),
  INTERESTS("interests"),
  DISTRICTS("districts"),
  LANGUAGES("languages"),
  PHONE("phone"),
  MAIL("mail"),
  FROM("from"),
  UNTIL("until"),
  ACTIVITY("activity");

  private final String field;

  PanelColumn(String field) {
    this.field = field;
  }

  /** The column of what a refusal is at. */
  static PanelColumn of(String field) {
    return Stream.of(values()).filter(it -> it.field.equals(field)).findFirst().orElseThrow();
  }

  String field() {
    return field;
  }

  String key() {
    return "panel.column." + name();
  }
}
