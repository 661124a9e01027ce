package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists, asked by every filter, order, column and word for what their rows do not show. */
final class ListProbe {

  private static final String NONSENSE = "qqxzwv";

  /** A list's filter, and the column of its rows that it must be read from. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "stage", "stage",
          "process", "process",
          "measure", "measure",
          "district", "district",
          "kind", "kind",
          "nature", "nature",
          "grade", "grade");

  private final Prowler prowler;

  ListProbe(Prowler prowler) {
    this.prowler = prowler;
  }

  /** What is listed is what may be opened, and a filter tells nothing that its rows do not show. */
  void sift(Map<String, List<String>> filters) {
    var everything = rows("api/issues");
    var listedBy = new HashMap<String, String>();
    for (var filter : filters.entrySet()) {
      for (var value : filter.getValue()) {
        var query = "?" + filter.getKey() + "=" + value;
        var rows = rows("api/issues" + query);
        listed(query, rows).forEach(it -> listedBy.putIfAbsent(it, query));
        var column = SHOWN.get(filter.getKey());
        if (column != null) {
          prowler.hear(
              () ->
                  assertThat(rows.keySet())
                      .as(prowler.who() + ", " + query)
                      .isEqualTo(with(column, value, everything)));
        }
      }
    }
    listedBy.forEach(
        (number, query) ->
            prowler.hear(
                () ->
                    assertThat(prowler.get("api/issues/" + number).status())
                        .as(prowler.who() + " is shown " + number + " by " + query)
                        .isEqualTo(200)));
  }

  private Set<String> listed(String query, Map<String, JsonObject> rows) {
    var listed = new TreeSet<>(rows.keySet());
    listed.addAll(Reading.numbersIn(prowler.get("api/issues/export" + query)));
    var page = prowler.get("lists/issues.xhtml" + query);
    Pattern.compile("issue\\.xhtml\\?number=(" + Reading.NUMBER + ")")
        .matcher(page.text())
        .results()
        .forEach(it -> listed.add(it.group(1)));
    return listed;
  }

  private static Set<String> with(String column, String value, Map<String, JsonObject> rows) {
    return rows.entrySet().stream()
        .filter(it -> value.equals(text(it.getValue().get(column))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(JsonValue value) {
    return value == null ? "" : value.toString().replace("\"", "");
  }

  /** A whole list, page after page. */
  private Map<String, JsonObject> rows(String path) {
    var rows = new TreeMap<String, JsonObject>();
    var next = path;
    while (next != null) {
      var page = Reading.json(prowler.get(next));
      page.getJsonArray("rows").stream()
          .map(JsonValue::asJsonObject)
          .forEach(it -> rows.put(it.getString("number"), it));
      var after = page.getString("next", null);
      next =
          after == null
              ? null
              : path + (path.contains("?") ? "&" : "?") + "after=" + Reading.encoded(after);
    }
    return rows;
  }

  private Object widened(String path) {
    var answer = prowler.get(path);
    return answer.status() == 200 ? Reading.sheet(answer) : answer.status();
  }

  /** No order and no column but those everybody of a unit may know of. */
  void sortAndWiden(List<String> hidden) {
    var usual = Reading.bare(prowler.get("lists/issues.xhtml"));
    var narrow = widened("api/issues/export");
    for (var it : hidden) {
      prowler.hear(
          () ->
              assertThat(prowler.get("api/issues?order=" + it).status())
                  .as(it)
                  .isBetween(400, 499));
      prowler.hear(
          () ->
              assertThat(Reading.bare(prowler.get("lists/issues.xhtml?order=" + it)))
                  .as(it)
                  .isEqualTo(usual));
      prowler.hear(
          () ->
              assertThat(Reading.bare(prowler.get("lists/issues.xhtml?col=" + it)))
                  .as(it)
                  .isEqualTo(usual));
      prowler.hear(
          () ->
              assertThat(prowler.get("api/issues/export?order=" + it).status())
                  .as(it)
                  .isEqualTo(422));
      prowler.hear(
          () -> assertThat(widened("api/issues/export?col=" + it)).as(it).isIn(422, narrow));
    }
  }

  /**
   * Words that stand in originals only find what nonsense finds: none of these issues, or each of
   * them as alike as ever.
   */
  void lookFor(Collection<String> words, List<String> numbers) {
    for (var path :
        List.of(
            "api/issues?q=",
            "api/issues?order=PRESSING&q=",
            "api/issues?pick=COOPERATING&q=",
            "api/issues/export?q=",
            "api/issues/similar?process=P04&step=4&words=",
            "api/processes?words=",
            "lists/issues.xhtml?q=",
            "lists/workbench.xhtml?q=")) {
      var nothing = shapeOf(path, NONSENSE, numbers);
      for (var it : words) {
        prowler.hear(
            () ->
                assertThat(shapeOf(path, it, numbers))
                    .as(prowler.who() + ", " + path + it)
                    .isEqualTo(nothing));
      }
    }
  }

  private String shapeOf(String path, String words, List<String> numbers) {
    var answer = prowler.get(path + Reading.encoded(words));
    var text =
        answer.isPage() ? Reading.bare(answer) : answer.status() + " " + Reading.sheet(answer);
    return path.contains("/similar") && answer.status() == 200
        ? about(numbers, text)
        : text.replace(words, "…");
  }

  /** Of a list of what is alike only these. */
  private static String about(List<String> numbers, String list) {
    return Pattern.compile("\\{[^{}]*\\}")
        .matcher(list)
        .results()
        .map(it -> it.group())
        .filter(it -> numbers.stream().anyMatch(it::contains))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
