package bihuan.panel.web;

/** A column of the sheet that is read in; its heading is a word in either language. */
enum Column {
  NAME,
  NAME_EN,
  CATEGORY,
  OFFICER,
  ORGANISATION,
  INTERESTS,
  DISTRICTS,
  TONGUES,
  PHONE,
  MAIL,
  FROM,
  UNTIL,
  ACTIVITY;

  String key() {
    return "panel.column." + name();
  }
}
