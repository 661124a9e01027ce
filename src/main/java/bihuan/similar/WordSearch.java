package bihuan.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody types into the search box: words, a code, or the beginning of a number. */
record WordSearch(String words, Scope scope, int most) implements Index.Search<List<String>> {

  private static final Pattern NUMBER = Pattern.compile("\\d{4}(-\\d{0,6})?");
  private static final int MOST_WORDS = 32;

  @Override
  public List<String> in(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    var fields = searcher.storedFields();
    var numbers = new ArrayList<String>();
    for (var hit : searcher.search(query(analyzer), most).scoreDocs) {
      numbers.add(fields.document(hit.doc).get("number"));
    }
    return numbers;
  }

  private Query query(Analyzer analyzer) {
    var query = new BooleanQuery.Builder();
    query.add(said("", TextAnalysis.words(analyzer, "outgoing", words)), Occur.SHOULD);
    if (isCode()) {
      var ending = TextAnalysis.AS_IT_STANDS;
      query.add(
          said(ending, TextAnalysis.words(analyzer, "outgoing" + ending, words)), Occur.SHOULD);
    }
    if (NUMBER.matcher(words.strip()).matches()) {
      query.add(new PrefixQuery(new Term("number", words.strip())), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    scope.narrow(query);
    return query.build();
  }

  private boolean isCode() {
    return words.chars().allMatch(it -> it < 128);
  }

  /** All of a few words, seven in ten of many. */
  private Query said(String ending, Collection<String> words) {
    var count = Math.min(words.size(), MOST_WORDS);
    var said = new BooleanQuery.Builder();
    words.stream().limit(count).forEach(word -> said.add(anywhere(ending, word), Occur.SHOULD));
    said.setMinimumNumberShouldMatch(
        Math.max(1, count <= 3 ? count : (int) Math.ceil(count * 0.7)));
    return said.build();
  }

  private Query anywhere(String ending, String word) {
    Stream<Query> queries =
        scope.fields().stream().map(field -> new TermQuery(new Term(field + ending, word)));
    return new DisjunctionMaxQuery(queries.toList(), 0);
  }
}
