package bihuan.openness;

import bihuan.Page;
import bihuan.Refusal;
import jakarta.persistence.TypedQuery;

/** Where a page of a list begins that tells no number of an issue. */
record Stretch(int from) {

  private static final int PAGE = 20;

  static Stretch after(String after) {
    if (after == null || after.isEmpty()) {
      return new Stretch(0);
    }
    if (!after.matches("\\d{1,6}")) {
      throw Refusal.invalid("lists.unknownPage").at("after");
    }
    return new Stretch(Integer.parseInt(after));
  }

  <T> Page<T> of(TypedQuery<T> query) {
    var found = query.setFirstResult(from).setMaxResults(PAGE + 1).getResultList();
    return found.size() <= PAGE
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, PAGE), String.valueOf(from + PAGE));
  }
}
