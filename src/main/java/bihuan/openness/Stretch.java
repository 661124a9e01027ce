package bihuan.openness;

import bihuan.Cursor;
import bihuan.Page;
import jakarta.persistence.TypedQuery;

/** Where a page of a list begins, by its place: so that no address tells an issue's number. */
record Stretch(int from) {

  private static final int PAGE = 20;

  Stretch {
    if (from < 0) {
      throw new IllegalArgumentException("before the first");
    }
  }

  static Stretch after(String after) {
    return Cursor.read(after)
        .map(cursor -> cursor.value(0, it -> new Stretch(Integer.parseInt(it))))
        .orElseGet(() -> new Stretch(0));
  }

  <T> Page<T> of(TypedQuery<T> query) {
    var found = query.setFirstResult(from).setMaxResults(PAGE + 1).getResultList();
    return Page.of(found, PAGE, last -> Cursor.of(from + PAGE));
  }
}
