package bihuan.loop;

import bihuan.lists.web.IssueListResource;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The filters of the list of issues. */
final class ListFilters {

  private ListFilters() {}

  /** Every filter of the list, each with every value it can have where they are few. */
  static Map<String, List<String>> all() {
    var filters = new TreeMap<String, List<String>>();
    var list =
        Stream.of(IssueListResource.class.getMethods())
            .filter(it -> it.getName().equals("list"))
            .findFirst()
            .orElseThrow();
    for (var it : list.getParameters()) {
      var name = it.getAnnotation(QueryParam.class).value();
      filters.put(
          name,
          it.getType().isEnum()
              ? Stream.of(it.getType().getEnumConstants()).map(Object::toString).toList()
              : some(name));
    }
    return filters;
  }

  private static List<String> some(String filter) {
    return switch (filter) {
      case "unit" -> List.of(ConfidedStory.LEAD, ConfidedStory.OTHER, ConfidedStory.FOREIGN);
      case "district" -> List.of("HAIBOWAN", "HAINAN", "WUDA");
      case "process" -> List.of("P04", "P05");
      case "measure" -> List.of("8", "9");
      case "q", "after" -> List.of();
      default -> throw new AssertionError("a new filter: " + filter);
    };
  }
}
