package bihuan.similar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How the index reads a text: Chinese in words, English in stems, what people call differently as
 * one; and beside that, letters and digits as they stand, for codes and numbers.
 */
final class TextAnalysis {

  /** The ending of a field in which codes and numbers are read as they stand. */
  static final String AS_IT_STANDS = "_code";

  /** The ending of a field in which any piece of a text is found. */
  static final String SIGN_BY_SIGN = "_signs";

  private static final Pattern CODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}_./-]*");

  private static final String SYNONYMS = text("synonyms");
  private static final String STOP_WORDS = text("stopwords");

  /** Changes when texts are read differently, so that what was read before must be read again. */
  static final String EDITION = "3-" + Integer.toHexString((SYNONYMS + STOP_WORDS).hashCode());

  private TextAnalysis() {}

  static Analyzer analyzer() {
    var others = new HashMap<String, Analyzer>();
    Stream.of("original", "outgoing", "cleared")
        .forEach(
            it -> {
              others.put(it + AS_IT_STANDS, codes());
              others.put(it + SIGN_BY_SIGN, signs());
            });
    return new PerFieldAnalyzerWrapper(meaning(), others);
  }

  /** The different words of a text as a field reads them. */
  static Set<String> words(Analyzer analyzer, String field, String text) {
    var words = new LinkedHashSet<String>();
    try (var tokens = analyzer.tokenStream(field, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Analyzer meaning() {
    var synonyms = synonyms();
    var silent = silent();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new HMMChineseTokenizer();
        var stems = new PorterStemFilter(tokenizer);
        var one = new FlattenGraphFilter(new SynonymGraphFilter(stems, synonyms, true));
        return new TokenStreamComponents(tokenizer, new StopFilter(one, silent));
      }
    };
  }

  private static Analyzer codes() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new PatternTokenizer(CODE, 0);
        return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
      }
    };
  }

  private static Analyzer signs() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new SignTokens());
      }
    };
  }

  private static SynonymMap synonyms() {
    var plain =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new HMMChineseTokenizer();
            TokenStream stems = new PorterStemFilter(tokenizer);
            return new TokenStreamComponents(tokenizer, stems);
          }
        };
    try {
      var parser = new SolrSynonymParser(true, false, plain);
      parser.parse(new StringReader(SYNONYMS));
      return parser.build();
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("seeds/similar/synonyms.txt cannot be read", e);
    }
  }

  /** Marks and words that say nothing. */
  private static CharArraySet silent() {
    var silent = new CharArraySet(SmartChineseAnalyzer.getDefaultStopSet(), true);
    silent.addAll(STOP_WORDS.lines().filter(it -> !it.startsWith("#")).collect(Collectors.toSet()));
    return silent;
  }

  private static String text(String name) {
    try (var in = TextAnalysis.class.getResourceAsStream("/seeds/similar/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
