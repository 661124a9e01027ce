package bihuan.loop;

import bihuan.Operations;
import java.util.List;
import java.util.Map;

/**
 * All there is to try.
 *
 * @param aboutIssues those of the pages that open with an issue's number
 */
record Doors(List<String> pages, List<String> aboutIssues, Operations operations) {

  /** What a page or an operation cannot do without. */
  private static final Map<String, String> ASKED =
      Map.of(
          "api/calendar/due", "?received=2026-02-13&days=5",
          "catalogue/tell.xhtml", "?process=P04");

  static String whole(String path) {
    return path + ASKED.getOrDefault(path, "");
  }
}
