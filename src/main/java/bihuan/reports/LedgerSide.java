package bihuan.reports;

import java.util.Set;

/**
 * What of the ledger is read at once. When accounts did something, beside when issues were filed
 * and journeys reported, would tell who spoke.
 */
public enum LedgerSide {
  /** What accounts and travellers did. */
  PEOPLE("issue", "journey", "commendation", "draft"),
  /** What became of issues and journeys. */
  CASES("account", "task"),
  /** Both beside each other: with a reason, noted, and for a while. */
  BOTH;

  private final Set<String> leftOut;

  LedgerSide(String... leftOut) {
    this.leftOut = Set.of(leftOut);
  }

  /** Kinds of subjects that this side does not show. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** The side on which somebody finds what they ask for, where they name none. */
  static LedgerSide of(String subject) {
    return subject != null && PEOPLE.leftOut.contains(subject.split(" ", 2)[0]) ? CASES : PEOPLE;
  }
}
