package bihuan.loop;

import bihuan.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the house says now, to be compared with what it says at another time. */
final class Glance {

  private static final Pattern HOUR =
      Pattern.compile(
          "T?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?|(?<=\\d{8})T\\d{6}Z" + "|(?<=SEQUENCE:)\\d{8}");

  private final Prowler prowler;

  Glance(Prowler prowler) {
    this.prowler = prowler;
  }

  /** What lists, figures and notices tell now, to be compared with what they told before. */
  Map<String, String> told(Map<String, List<String>> filters) {
    var told = new HashMap<String, String>();
    filters.forEach(
        (name, values) ->
            values.forEach(
                value -> {
                  var path = "api/issues?" + name + "=" + value;
                  told.put(path, prowler.get(path).text());
                }));
    for (var path :
        List.of(
            "api/issues",
            "api/notices",
            "api/notices/unread",
            "api/issues/export",
            "lists/workbench.xhtml",
            "lists/issues.xhtml",
            "lists/inbox.xhtml",
            "notices/notices.xhtml",
            "parties/unit.xhtml?code=D16",
            "home.xhtml")) {
      var answer = prowler.get(path);
      told.put(path, Reading.any(answer));
    }
    return told;
  }

  /**
   * What every page, every operation that reads and these addresses say now, to be compared with
   * what they say later. The time of the day is left out, as is the minute that counts a calendar.
   */
  Map<String, String> look(List<String> more, Map<String, List<String>> values) {
    var doors = prowler.doors();
    var said = new TreeMap<String, String>();
    Stream.of(
            doors.pages().stream().map(Doors::whole).filter(PageWalk::isPage),
            doors
                .operations()
                .reads()
                .flatMap(it -> it.addresses(OperationWalk.known(it, values, Map.of())).stream())
                .map(Doors::whole),
            more.stream())
        .flatMap(it -> it)
        .forEach(it -> said.put(it, withoutHour(prowler.get(it))));
    return said;
  }

  private static String withoutHour(Answer answer) {
    return HOUR.matcher(Reading.any(answer)).replaceAll("T");
  }
}
