package bihuan.lists.web;

import bihuan.access.Actor;
import bihuan.access.Right;
import java.util.List;
import java.util.stream.Stream;

/** The columns a list can show beside the issue itself. */
public enum Column {
  LEAD,
  STAGE,
  DUE,
  IN_HAND,
  PROCESS,
  MEASURE,
  DISTRICT,
  KIND,
  NATURE,
  GRADE,
  FILED,
  CLOSED;

  private static final List<Column> USUAL = List.of(LEAD, STAGE, DUE);

  static boolean isKnown(String name) {
    return Stream.of(values()).anyMatch(it -> it.name().equals(name));
  }

  /** Those this reader's list can show: a day of filing would help a unit guess who spoke. */
  static List<Column> openTo(Actor reader) {
    return Stream.of(values()).filter(it -> it != FILED || mayKnowDays(reader)).toList();
  }

  /** Those asked for, as far as this reader's list can show them; else the usual ones. */
  static List<Column> chosen(List<String> names, Actor reader) {
    var chosen = openTo(reader).stream().filter(it -> names.contains(it.name())).toList();
    return chosen.isEmpty() ? USUAL : chosen;
  }

  private static boolean mayKnowDays(Actor reader) {
    return reader.role().isOfOffice() || reader.may(Right.FOLLOW_OWN_ISSUES);
  }
}
