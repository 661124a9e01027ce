package bihuan.similar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The rules of likeness. Every reason adds its weight; words add as much of theirs as the asked
 * words are covered, rare words counting more. An issue is alike when its words are, or when it
 * comes from the same step, or from the same process by the same cause.
 */
record LikenessSearch(LikenessQuery asked, Scope scope, int most)
    implements Index.Search<List<Likeness>> {

  private static final double ENOUGH_WORDS = 0.15;
  private static final int MOST_WORDS = 64;

  private static final Comparator<Found> BEST_FIRST =
      comparing((Found it) -> it.likeness.score(), reverseOrder())
          .thenComparing(it -> !it.ended.isEmpty())
          .thenComparing(Found::ended, reverseOrder())
          .thenComparing(it -> it.likeness.number(), reverseOrder());

  private record Found(Likeness likeness, String ended) {}

  @Override
  public List<Likeness> in(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    var hits = searcher.search(query(searcher, analyzer), Math.max(50, 4 * most));
    var fields = searcher.storedFields();
    var found = new ArrayList<Found>();
    for (var hit : hits.scoreDocs) {
      var issue = fields.document(hit.doc);
      var likeness = likeness(issue, hit.score);
      if (isAlike(likeness.why())) {
        found.add(new Found(likeness, issue.get("ended")));
      }
    }
    return found.stream().sorted(BEST_FIRST).limit(most).map(Found::likeness).toList();
  }

  private Query query(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    var query = new BooleanQuery.Builder();
    if (!asked.process().isEmpty()) {
      query.add(
          weighing(term("process", asked.process()), Reason.SAME_PROCESS.weight()), Occur.SHOULD);
    }
    if (hasStep()) {
      query.add(weighing(term("step", step()), Reason.SAME_STEP.weight()), Occur.SHOULD);
    }
    if (!asked.cause().isEmpty()) {
      query.add(weighing(term("cause", asked.cause()), Reason.SAME_CAUSE.weight()), Occur.SHOULD);
    }
    shares(searcher, analyzer)
        .forEach(
            (word, share) ->
                query.add(weighing(anywhere(word), share * Reason.WORDS.weight()), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(1);
    scope.narrow(query);
    if (!asked.excluding().isEmpty()) {
      query.add(term("number", asked.excluding()), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** How much of the whole each word says: the rarer, the more; together one. */
  private Map<String, Double> shares(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    var weights = new HashMap<String, Double>();
    for (var word : TextAnalysis.words(analyzer, "outgoing", asked.words())) {
      weights.put(word, rarity(word, searcher));
    }
    weights.keySet().retainAll(heaviest(weights));
    var sum = weights.values().stream().mapToDouble(it -> it).sum();
    weights.replaceAll((word, weight) -> weight / sum);
    return weights;
  }

  private static Set<String> heaviest(Map<String, Double> weights) {
    return Set.copyOf(
        weights.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(MOST_WORDS)
            .map(Map.Entry::getKey)
            .toList());
  }

  private double rarity(String word, IndexSearcher searcher) throws IOException {
    var issues = 0;
    var withWord = 0;
    for (var field : scope.fields()) {
      issues = Math.max(issues, searcher.getIndexReader().getDocCount(field));
      withWord = Math.max(withWord, searcher.getIndexReader().docFreq(new Term(field, word)));
    }
    return Math.log(1 + (issues - withWord + 0.5) / (withWord + 0.5));
  }

  private Query anywhere(String word) {
    var any = new BooleanQuery.Builder();
    scope.fields().forEach(field -> any.add(term(field, word), Occur.SHOULD));
    return any.build();
  }

  private Likeness likeness(Document issue, double raw) {
    var why = EnumSet.noneOf(Reason.class);
    if (!asked.process().isEmpty() && asked.process().equals(issue.get("process"))) {
      why.add(Reason.SAME_PROCESS);
    }
    if (hasStep() && step().equals(issue.get("step"))) {
      why.add(Reason.SAME_STEP);
    }
    if (!asked.cause().isEmpty() && asked.cause().equals(issue.get("cause"))) {
      why.add(Reason.SAME_CAUSE);
    }
    var facts = why.stream().mapToDouble(Reason::weight).sum();
    var covered = Math.max(0, (raw - facts) / Reason.WORDS.weight());
    if (covered >= ENOUGH_WORDS) {
      why.add(Reason.WORDS);
    }
    var score = facts + Reason.WORDS.weight() * Math.sqrt(covered);
    return new Likeness(issue.get("number"), Math.min(1, Math.round(score * 100) / 100.0), why);
  }

  private static boolean isAlike(Set<Reason> why) {
    return why.contains(Reason.WORDS)
        || why.contains(Reason.SAME_STEP)
        || why.containsAll(Set.of(Reason.SAME_PROCESS, Reason.SAME_CAUSE));
  }

  private boolean hasStep() {
    return !asked.process().isEmpty() && asked.step() > 0;
  }

  private String step() {
    return asked.process() + " " + asked.step();
  }

  private static Query weighing(Query query, double weight) {
    return new BoostQuery(new ConstantScoreQuery(query), (float) weight);
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
