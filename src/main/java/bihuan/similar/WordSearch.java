package bihuan.similar;

import bihuan.Signs;
import bihuan.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody types into the search box: words, any piece of a text, a code, or the beginning of
 * a number. Whole words come first.
 */
record WordSearch(String words, Scope scope, int most) implements Index.Search<List<String>> {

  private static final Pattern NUMBER = Pattern.compile("\\d{4}(-\\d{0,6})?");
  private static final int MOST_WORDS = 32;
  private static final int MOST_SIGNS = 200;
  private static final float WHOLE_WORDS = 10;

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
    query.add(
        new BoostQuery(said("", TextAnalysis.words(analyzer, "outgoing", simple())), WHOLE_WORDS),
        Occur.SHOULD);
    piece().ifPresent(it -> query.add(new ConstantScoreQuery(it), Occur.SHOULD));
    if (isCode()) {
      var ending = TextAnalysis.AS_IT_STANDS;
      query.add(
          new BoostQuery(
              said(ending, TextAnalysis.words(analyzer, "outgoing" + ending, words)), WHOLE_WORDS),
          Occur.SHOULD);
    }
    if (NUMBER.matcher(Signs.stripped(words)).matches()) {
      query.add(new PrefixQuery(new Term("number", Signs.stripped(words))), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    scope.narrow(query);
    return query.build();
  }

  /** As it is typed where words are cut, which knows simplified signs only. */
  private String simple() {
    return words
        .codePoints()
        .map(Spelling::simplified)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text holds these signs in this order, within longer words as well. */
  private Optional<Query> piece() {
    var signs = SignTokens.of(words).stream().limit(MOST_SIGNS).toList();
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    var any = new BooleanQuery.Builder();
    scope
        .fields()
        .forEach(it -> any.add(piece(it + TextAnalysis.SIGN_BY_SIGN, signs), Occur.SHOULD));
    return Optional.of(any.build());
  }

  private static Query piece(String field, List<SignTokens.Sign> signs) {
    var phrase = new PhraseQuery.Builder();
    for (var i = 0; i < signs.size(); i++) {
      var sign = signs.get(i);
      var isPaired = i + 1 < signs.size() && sign.isBefore(signs.get(i + 1));
      var isLastOfPair = i > 0 && signs.get(i - 1).isBefore(sign);
      if (isPaired) {
        phrase.add(new Term(field, sign.text() + signs.get(i + 1).text()), sign.place());
      } else if (!isLastOfPair) {
        phrase.add(new Term(field, sign.text()), sign.place());
      }
    }
    return phrase.build();
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
