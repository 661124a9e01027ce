package bihuan.loop;

import bihuan.series.IssueNumber;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The issues this transaction holds already: whoever hears of a deed need not read them again. */
@TransactionScoped
class IssueCache implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Map<IssueNumber, Issue> issues = new HashMap<>();

  Optional<Issue> find(IssueNumber number) {
    return Optional.ofNullable(issues.get(number));
  }

  Issue keep(Issue issue) {
    issues.put(issue.number(), issue);
    return issue;
  }

  void forget() {
    issues.clear();
  }
}
