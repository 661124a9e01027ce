package bihuan.results;

import bihuan.JsonParts;
import bihuan.Rate;
import bihuan.campaigns.answers.AnswerPaths;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sums as they are told outside the office: no count below five, none that what is told beside it
 * would give away, and none of the whole from which a unit could take its own and have fewer than
 * five left.
 */
record ToldSums(Map<String, Map<String, Long>> counts) {

  /**
   * @param counts by question and answer; who answered a question at all under {@link
   *     ResultSums#ALL}
   * @param parts the same of each unit in it
   */
  static ToldSums of(
      Map<String, Map<String, Long>> counts, Collection<Map<String, Map<String, Long>>> parts) {
    var told = new HashMap<String, Map<String, Long>>();
    counts.forEach(
        (question, answers) -> {
          var rest = parts.stream().map(it -> it.getOrDefault(question, Map.of())).toList();
          var kept = told(answers, rest);
          if (!kept.isEmpty()) {
            told.put(question, kept);
          }
        });
    return new ToldSums(told);
  }

  private static Map<String, Long> told(
      Map<String, Long> answers, Collection<Map<String, Long>> parts) {
    if (!isTold(ResultSums.ALL, answers, parts)) {
      return Map.of();
    }
    var hidden = new HashSet<String>();
    answers.forEach(
        (answer, cases) -> {
          if (cases > 0 && !isTold(answer, answers, parts)) {
            hidden.add(answer);
          }
        });
    if (hidden.size() == 1) {
      coverOne(answers, hidden);
    }
    var told = new HashMap<>(answers);
    told.keySet().removeAll(hidden);
    return told;
  }

  /** What is hidden alone is what the others leave: the smallest of them is hidden with it. */
  private static void coverOne(Map<String, Long> answers, Set<String> hidden) {
    answers.entrySet().stream()
        .filter(it -> !it.getKey().equals(ResultSums.ALL) && it.getValue() > 0)
        .filter(it -> !hidden.contains(it.getKey()))
        .min(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .ifPresent(it -> hidden.add(it.getKey()));
  }

  private static boolean isTold(
      String answer, Map<String, Long> answers, Collection<Map<String, Long>> parts) {
    var cases = answers.getOrDefault(answer, 0L);
    return Rate.tells(cases)
        && parts.stream()
            .map(it -> cases - it.getOrDefault(answer, 0L))
            .allMatch(rest -> rest == 0 || Rate.tells(rest));
  }

  static ToldSums read(String kept) {
    var counts = new HashMap<String, Map<String, Long>>();
    AnswerPaths.read(kept)
        .forEach((question, answers) -> counts.put(question, counts(answers.asJsonObject())));
    return new ToldSums(counts);
  }

  private static Map<String, Long> counts(JsonObject answers) {
    var counts = new HashMap<String, Long>();
    answers.forEach((answer, cases) -> counts.put(answer, ((JsonNumber) cases).longValue()));
    return counts;
  }

  String toText() {
    var json = JsonParts.object();
    counts.forEach(
        (question, answers) -> {
          var one = JsonParts.object();
          answers.forEach(one::add);
          json.add(question, one);
        });
    return json.build().toString();
  }
}
