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
import java.util.stream.Stream;

/**
 * Sums as they are told outside the office: no count below five, none that what is told beside it
 * would give away, none of the whole from which a unit could take its own and have fewer than five
 * left, and nothing that differs by fewer than five from what was told before or is told elsewhere.
 */
record ToldSums(Map<String, Map<String, Long>> counts) {

  static final ToldSums NOTHING = new ToldSums(Map.of());

  /**
   * What is told after this.
   *
   * @param now by question and answer; who answered a question at all under {@link ResultSums#ALL}
   * @param parts the same of each unit in it
   * @param beside what else the same readers were told
   */
  ToldSums next(
      Map<String, Map<String, Long>> now,
      Collection<Map<String, Map<String, Long>>> parts,
      Collection<ToldSums> beside) {
    var told = new HashMap<String, Map<String, Long>>();
    now.forEach(
        (question, answers) -> {
          var some = parts.stream().map(it -> it.getOrDefault(question, Map.of())).toList();
          var kept = told(answers, some);
          var known = Stream.concat(Stream.of(this), beside.stream());
          if (known.allMatch(it -> isApart(kept, it.of(question), isSingle(answers)))) {
            told.put(question, kept);
          } else {
            told.put(question, of(question));
          }
        });
    told.values().removeIf(Map::isEmpty);
    return new ToldSums(told);
  }

  private Map<String, Long> of(String question) {
    return counts.getOrDefault(question, Map.of());
  }

  /** Everybody gave one answer, so that what is left out is what the others leave. */
  private static boolean isSingle(Map<String, Long> answers) {
    return given(answers, answers.keySet()) == answers.getOrDefault(ResultSums.ALL, 0L);
  }

  private static long given(Map<String, Long> answers, Collection<String> some) {
    return some.stream()
        .filter(it -> !it.equals(ResultSums.ALL))
        .mapToLong(it -> answers.getOrDefault(it, 0L))
        .sum();
  }

  /** Whoever takes the one from the other is left with none, or with five and more. */
  static boolean isApart(Map<String, Long> one, Map<String, Long> other, boolean single) {
    var both = one.keySet().stream().filter(other::containsKey).toList();
    return both.stream().allMatch(it -> isNoFew(one.get(it) - other.get(it)))
        && (!single
            || !both.contains(ResultSums.ALL)
            || isNoFew(rest(one, both) - rest(other, both)));
  }

  private static long rest(Map<String, Long> answers, Collection<String> some) {
    return answers.get(ResultSums.ALL) - given(answers, some);
  }

  private static boolean isNoFew(long cases) {
    return cases == 0 || Rate.tells(Math.abs(cases));
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
    while (!hidden.isEmpty() && !hideEachOther(hidden, answers, parts) && cover(answers, hidden)) {
      continue;
    }
    var told = new HashMap<>(answers);
    told.keySet().removeAll(hidden);
    told.values().removeIf(cases -> cases == 0);
    return told;
  }

  /** Two at least, five together, and as many of those that are no unit's own. */
  private static boolean hideEachOther(
      Collection<String> hidden, Map<String, Long> answers, Collection<Map<String, Long>> parts) {
    var all = given(answers, hidden);
    return hidden.size() > 1
        && Rate.tells(all)
        && parts.stream().allMatch(it -> isNoFew(all - given(it, hidden)));
  }

  /** The smallest that is not hidden is hidden with the others; false where none is left. */
  private static boolean cover(Map<String, Long> answers, Set<String> hidden) {
    return answers.entrySet().stream()
        .filter(it -> !it.getKey().equals(ResultSums.ALL) && it.getValue() > 0)
        .filter(it -> !hidden.contains(it.getKey()))
        .min(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(it -> hidden.add(it.getKey()))
        .isPresent();
  }

  private static boolean isTold(
      String answer, Map<String, Long> answers, Collection<Map<String, Long>> parts) {
    var cases = answers.getOrDefault(answer, 0L);
    return Rate.tells(cases)
        && parts.stream().allMatch(it -> isNoFew(cases - it.getOrDefault(answer, 0L)));
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
