package bihuan.similar;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * The words that say something in a text, as the index reads them: Chinese in words, English in
 * stems.
 */
public final class TextWords {

  private static final Analyzer ANALYZER = TextAnalysis.analyzer();

  private TextWords() {}

  /** Each once; none where it says nothing. */
  public static Set<String> of(String text) {
    return TextAnalysis.words(ANALYZER, "original", text == null ? "" : text);
  }
}
