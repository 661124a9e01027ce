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
  /** Everybody else: reviewed words of reviewed issues, and nothing that originals could tint. */
  PUBLIC("outgoing");

  private final List<String> fields;

  Scope(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }

  void narrow(BooleanQuery.Builder query) {
    if (this == PUBLIC) {
      query.add(new TermQuery(new Term("scope", name())), Occur.FILTER);
    }
  }
}
