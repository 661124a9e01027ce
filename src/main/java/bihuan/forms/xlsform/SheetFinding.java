package bihuan.forms.xlsform;

/** What a reader of a sheet may have to say, and what became of the place it says it of. */
public enum SheetFinding {
  ROW(RemarkLevel.TAKEN),
  COLUMN(RemarkLevel.TAKEN),
  CHOICES(RemarkLevel.TAKEN),
  SETTING(RemarkLevel.TAKEN),
  SHEET_ASSUMED(RemarkLevel.CHANGED),
  HEADING_BELOW(RemarkLevel.CHANGED),
  LANGUAGE_ASSUMED(RemarkLevel.CHANGED),
  LANGUAGE_MISSING(RemarkLevel.CHANGED),
  NAME_CHANGED(RemarkLevel.CHANGED),
  NAME_GIVEN(RemarkLevel.CHANGED),
  NAME_TWICE(RemarkLevel.CHANGED),
  SIGNS_CHANGED(RemarkLevel.CHANGED),
  TYPE_CHANGED(RemarkLevel.CHANGED),
  OTHER_ADDED(RemarkLevel.CHANGED),
  FILTER_WIDENED(RemarkLevel.CHANGED),
  FILE_MISSING(RemarkLevel.CHANGED),
  LIST_MISSING(RemarkLevel.CHANGED),
  FROM_REPEAT(RemarkLevel.CHANGED),
  SECTION_CLOSED(RemarkLevel.CHANGED),
  SECTION_CROSSED(RemarkLevel.CHANGED),
  TRIGGERS(RemarkLevel.CHANGED),
  LIST_CHANGED(RemarkLevel.CHANGED),
  CHOICE_CHANGED(RemarkLevel.CHANGED),
  CHOICE_ALIKE(RemarkLevel.CHANGED),
  RATING_REQUIRED(RemarkLevel.CHANGED),
  RATING_PRESET(RemarkLevel.CHANGED),
  PERSON(RemarkLevel.CHANGED),
  EACH_CHOICE(RemarkLevel.CHANGED),
  COLUMN_KEPT(RemarkLevel.KEPT),
  SETTING_KEPT(RemarkLevel.KEPT),
  SHEET_LEFT(RemarkLevel.LEFT_OUT),
  SHEET_UNKNOWN(RemarkLevel.LEFT_OUT),
  ABOVE_HEADING(RemarkLevel.LEFT_OUT),
  COLUMN_UNKNOWN(RemarkLevel.LEFT_OUT),
  COLUMN_TWICE(RemarkLevel.LEFT_OUT),
  CELL_UNDER_NOTHING(RemarkLevel.LEFT_OUT),
  TEXT_TWICE(RemarkLevel.LEFT_OUT),
  TERM_TWICE(RemarkLevel.LEFT_OUT),
  TYPE_LEFT(RemarkLevel.LEFT_OUT),
  DISABLED(RemarkLevel.LEFT_OUT),
  CHOICE_TWICE(RemarkLevel.LEFT_OUT),
  PARAMETER(RemarkLevel.LEFT_OUT),
  UNFIT(RemarkLevel.LEFT_OUT),
  SETTING_UNKNOWN(RemarkLevel.LEFT_OUT),
  SETTING_TWICE(RemarkLevel.LEFT_OUT),
  NO_TYPE(RemarkLevel.REFUSED),
  TYPE_UNKNOWN(RemarkLevel.REFUSED),
  NO_LIST(RemarkLevel.REFUSED),
  CHOICE_NAMELESS(RemarkLevel.REFUSED),
  NOTHING_TO_END(RemarkLevel.REFUSED),
  TOO_DEEP(RemarkLevel.REFUSED);

  private final RemarkLevel level;

  SheetFinding(RemarkLevel level) {
    this.level = level;
  }

  public RemarkLevel level() {
    return level;
  }
}
