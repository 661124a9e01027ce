package bihuan.forms.xlsform;

import bihuan.Signs;
import bihuan.forms.FormLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A heading as its author wrote it.
 *
 * @param place of its column, from 0
 * @param written as it stands there
 * @param name what it is called, in small letters, with what it belongs to: {@code media::image}
 * @param language the code of the one its cells are in, empty where it says none
 */
record HeadCell(int place, String written, String name, String language) {

  private static final Set<String> WITH_MORE =
      Set.of("media", "bind", "body", "control", "instance", "esri", "bihuan");

  static HeadCell of(int place, String written) {
    var parts = parts(Signs.line(written));
    var first = bare(parts.get(0));
    var named = WITH_MORE.contains(first) && parts.size() > 1 ? 2 : 1;
    var name = named == 2 ? first + "::" + bare(parts.get(1)) : first;
    var language = String.join(":", parts.subList(named, parts.size()));
    var isNone = language.isEmpty() || language.equalsIgnoreCase("default");
    return new HeadCell(place, written, name, isNone ? "" : FormLanguage.of(language));
  }

  boolean isEmpty() {
    return name.isEmpty();
  }

  /** Between the parts stand two colons; one in files of old, where it may also be a prefix's. */
  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    if (line.contains("::")) {
      for (var it : line.split("::", -1)) {
        parts.add(Signs.line(it));
      }
      return parts;
    }
    var prefix = "";
    for (var it : line.split(":", -1)) {
      var part = Signs.line(it);
      if (part.equals("jr") || part.equals("odk") || part.equals("orx")) {
        prefix = part + ":";
      } else {
        parts.add(prefix + part);
        prefix = "";
      }
    }
    return parts.isEmpty() ? List.of("") : parts;
  }

  private static String bare(String part) {
    return part.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
  }
}
