package bihuan.lists.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.loop.Stage;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the address of a list asks for: every filter, the order, the columns, and the page. What it
 * does not know is left out, so that an old address still opens.
 *
 * @param asked by parameter; only filters and the order
 * @param columns in their order, empty for the usual ones
 * @param after where the page before ended, empty for the first page
 * @param trail where the pages before that ended
 */
public record IssueListAddress(
    Map<String, String> asked, List<String> columns, String after, List<String> trail)
    implements Serializable {

  /** The filters an address can hold. */
  static final Set<String> FILTERS =
      Set.of(
          "q",
          "stage",
          "phase",
          "light",
          "unit",
          "process",
          "measure",
          "district",
          "kind",
          "nature",
          "grade",
          "pick",
          "order");

  private static final int LONGEST = 100;
  private static final int TRAIL = 8;

  /**
   * @param parameters the values of a parameter by its name, empty where it is not there
   */
  static IssueListAddress of(Function<String, List<String>> parameters) {
    var asked = new TreeMap<String, String>();
    FILTERS.forEach(
        name ->
            first(parameters, name)
                .filter(it -> isKnown(name, it))
                .forEach(it -> asked.put(name, it)));
    return new IssueListAddress(
        asked,
        parameters.apply("col").stream().filter(Column::isKnown).distinct().toList(),
        first(parameters, "after").findFirst().orElse(""),
        first(parameters, "trail")
            .flatMap(it -> Stream.of(it.split("~")))
            .filter(it -> !it.isEmpty())
            .toList());
  }

  /** The same for programs: a filter or column that it does not know is refused. */
  static IssueListAddress demanded(Function<String, List<String>> parameters) {
    Stream.concat(
            FILTERS.stream()
                .filter(name -> first(parameters, name).anyMatch(it -> !isKnown(name, it))),
            Stream.of("col").filter(it -> !parameters.apply(it).stream().allMatch(Column::isKnown)))
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.invalid("lists.unknownFilter", parameters.apply(it).get(0)).at(it);
            });
    return of(parameters);
  }

  public IssueFilter wanted(IssueFilter.Order usual, Actor reader) {
    return new IssueFilter(
        asked.get("q"),
        one(Stage.class, "stage"),
        one(Phase.class, "phase"),
        one(Light.class, "light"),
        reader.role() == Role.NONE ? null : asked.get("unit"),
        asked.get("process"),
        asked.containsKey("measure") ? Integer.valueOf(asked.get("measure")) : null,
        district(),
        one(Kind.class, "kind"),
        one(Nature.class, "nature"),
        one(IssueClass.class, "grade"),
        one(Preset.class, "pick"),
        asked.containsKey("order") ? one(IssueFilter.Order.class, "order") : usual,
        after.isEmpty() ? null : after);
  }

  public String get(String name) {
    return asked.getOrDefault(name, "");
  }

  public boolean is(String name, Object value) {
    return get(name).equals(String.valueOf(value));
  }

  public boolean isNarrowed() {
    return asked.keySet().stream().anyMatch(it -> !it.equals("order"));
  }

  /** Asks for nothing of the kind that stands behind "more". */
  public boolean asksAny(String... names) {
    return Stream.of(names).anyMatch(asked::containsKey);
  }

  /** The same list with one thing asked for differently, from its first page. */
  public String with(String name, Object value) {
    return moved(Map.of(name, value == null ? "" : value.toString())).query();
  }

  IssueListAddress moved(Map<String, String> changes) {
    var changed = new TreeMap<>(asked);
    changes.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            changed.remove(name);
          } else {
            changed.put(name, value);
          }
        });
    return new IssueListAddress(changed, columns, "", List.of());
  }

  /** The page that begins behind this cursor; empty for none. */
  public String next(String cursor) {
    if (cursor == null) {
      return "";
    }
    var gone = new ArrayList<>(trail);
    gone.add(after.isEmpty() ? "0" : after);
    var kept = gone.subList(Math.max(0, gone.size() - TRAIL), gone.size());
    return new IssueListAddress(asked, columns, cursor, List.copyOf(kept)).query();
  }

  /** The page before; the first one where the way back is no longer known; empty on the first. */
  public String getPrevious() {
    if (after.isEmpty()) {
      return "";
    }
    if (trail.isEmpty()) {
      return query(asked, columns, "", List.of());
    }
    var last = trail.get(trail.size() - 1);
    return query(asked, columns, last.equals("0") ? "" : last, trail.subList(0, trail.size() - 1));
  }

  /** What is asked for without the page: what a saved view keeps and an export takes. */
  public String getEverywhere() {
    return query(asked, columns, "", List.of());
  }

  public String query() {
    return query(asked, columns, after, trail);
  }

  private static String query(
      Map<String, String> asked, List<String> columns, String after, List<String> trail) {
    var parts = new ArrayList<String>();
    asked.forEach((name, value) -> parts.add(name + "=" + encoded(value)));
    columns.forEach(it -> parts.add("col=" + it));
    if (!after.isEmpty()) {
      parts.add("after=" + encoded(after));
    }
    if (!trail.isEmpty()) {
      parts.add("trail=" + encoded(String.join("~", trail)));
    }
    return parts.stream().collect(Collectors.joining("&", "?", ""));
  }

  private static Stream<String> first(Function<String, List<String>> parameters, String name) {
    return parameters.apply(name).stream()
        .filter(it -> !Signs.isMissing(it))
        .map(Signs::stripped)
        .map(it -> it.length() > LONGEST && !name.equals("trail") ? it.substring(0, LONGEST) : it)
        .limit(1);
  }

  private District district() {
    return asked.containsKey("district") ? new District(asked.get("district")) : null;
  }

  private <E extends Enum<E>> E one(Class<E> type, String name) {
    return asked.containsKey(name) ? Enum.valueOf(type, asked.get(name)) : null;
  }

  private static boolean isKnown(String name, String value) {
    return switch (name) {
      case "stage" -> isOf(Stage.values(), value);
      case "phase" -> isOf(Phase.values(), value);
      case "light" -> value.equals("RED") || value.equals("AMBER");
      case "district" -> City.here().district(value).isPresent();
      case "kind" -> isOf(Kind.values(), value);
      case "nature" -> isOf(Nature.values(), value);
      case "grade" -> isOf(IssueClass.values(), value);
      case "pick" -> isOf(Preset.values(), value);
      case "order" -> isOf(IssueFilter.Order.values(), value);
      case "measure" -> value.matches("[1-9]\\d{0,3}");
      default -> true;
    };
  }

  private static boolean isOf(Enum<?>[] constants, String value) {
    return Stream.of(constants).anyMatch(it -> it.name().equals(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
