package bihuan.loop.filing.web;

import bihuan.series.IssueNumber;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What this session has filed, by draft: whoever taps twice files once. */
@SessionScoped
class SubmittedOnce implements Serializable {

  private final Map<String, IssueNumber> byDraft = new HashMap<>();

  synchronized IssueNumber once(String draft, Supplier<IssueNumber> filing) {
    var known = byDraft.get(draft);
    if (known != null) {
      return known;
    }
    var number = filing.get();
    byDraft.put(draft, number);
    return number;
  }
}
