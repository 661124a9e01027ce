package bihuan.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question as it went through the editions, known by its name alone: where it stands may change.
 *
 * @param label as the newest edition that has it words it
 * @param type as that edition has it
 * @param paths where it stood, the newest first, as in {@code group/age}; one of each
 * @param editions numbers of those that ask it, the newest first
 * @param changed whether another kind of answer was once asked for
 */
public record QuestionAcross(
    String name,
    ItemType type,
    Map<String, String> label,
    List<String> paths,
    List<Integer> editions,
    boolean changed) {

  /** Where one stands in an edition. */
  private record Standing(int edition, String path, FormItem item) {}

  /**
   * @param editions the newest first
   */
  static List<QuestionAcross> of(List<FormEdition> editions) {
    var standings = new LinkedHashMap<String, List<Standing>>();
    for (var edition : editions) {
      collect(edition.number(), "", edition.form().items(), standings);
    }
    return standings.entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
  }

  private static QuestionAcross of(String name, List<Standing> standings) {
    var newest = standings.get(0).item;
    return new QuestionAcross(
        name,
        newest.type(),
        newest.label(),
        standings.stream().map(Standing::path).distinct().toList(),
        standings.stream().map(Standing::edition).distinct().toList(),
        standings.stream().anyMatch(it -> it.item.type() != newest.type()));
  }

  private static void collect(
      int edition, String path, List<FormItem> items, Map<String, List<Standing>> standings) {
    for (var it : items) {
      if (it.type().isSection()) {
        collect(edition, path + it.name() + "/", it.items(), standings);
      } else if (it.type() != ItemType.NOTE) {
        standings
            .computeIfAbsent(it.name(), name -> new ArrayList<>())
            .add(new Standing(edition, path + it.name(), it));
      }
    }
  }
}
