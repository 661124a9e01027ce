package bihuan.similar;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** Which words a reader may search, and thereby learn of. */
public enum Scope {
  /** The coordination office: what reporters wrote, and what was reviewed. */
  OFFICE("original", "outgoing"),
  /** Who works on some of them: reviewed words, and nothing that originals could tint. */
  REVIEWED("outgoing"),
  /** Everybody: what was cleared for the public, in those words, and nothing that others tint. */
  PUBLIC("cleared");

  private final List<String> fields;

  Scope(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }

  void narrow(BooleanQuery.Builder query) {
    if (this != OFFICE) {
      query.add(new TermQuery(new Term("scope", name())), Occur.FILTER);
    }
  }
}
