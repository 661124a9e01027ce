package bihuan.loop.web;

import bihuan.Signs;
import bihuan.loop.IssueView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reporter strikes of the text that is about to go out: whole clauses, and words. */
public class PreviewForm implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Pattern CLAUSE = Pattern.compile("[^\\p{Po}\\n]+\\p{Po}*");
  private static final String BETWEEN = "[;\\uFF1B\\n]";

  private List<String> clauses = new ArrayList<>();
  private String words;

  /** Title and text, clause by clause, in their order. */
  public List<String> of(IssueView.PreviewShown preview) {
    return Stream.of(preview.text().title(), preview.text().fact())
        .flatMap(it -> CLAUSE.matcher(it).results())
        .map(it -> Signs.stripped(it.group()))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  /** Pieces as they were chosen and written; blank ones among them. */
  public List<String> struck() {
    return Stream.concat(
            clauses.stream(), words == null ? Stream.of() : Stream.of(words.split(BETWEEN)))
        .toList();
  }

  public List<String> getClauses() {
    return clauses;
  }

  public void setClauses(List<String> clauses) {
    this.clauses = clauses;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
