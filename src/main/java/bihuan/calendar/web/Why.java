package bihuan.calendar.web;

import bihuan.calendar.Day;
import bihuan.web.Phrases;
import java.util.ResourceBundle;

/** Says in the reader's language why a day is worked or not. */
public final class Why {

  private Why() {}

  public static String of(Day day, ResourceBundle words) {
    return Phrases.of(words, "calendar.why." + day.kind(), name(day, words));
  }

  private static String name(Day day, ResourceBundle words) {
    var key = "Festival." + day.name();
    return !day.kind().isLocal() && words.containsKey(key) ? words.getString(key) : day.name();
  }
}
