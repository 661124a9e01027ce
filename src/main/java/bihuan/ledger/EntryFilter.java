package bihuan.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which entries are wanted; null or empty where it does not matter.
 *
 * @param subject in full: {@code issue 2026-000042}
 * @param what in capitals: {@code ASSIGN}
 * @param by an account's name, or a reporter's pseudonym
 * @param until the first moment that is not wanted any more
 * @param notAbout kinds of subjects of which nothing is wanted: {@code account}
 */
public record EntryFilter(
    String subject, String what, String by, Instant from, Instant until, Set<String> notAbout) {

  public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null);

  public EntryFilter(String subject, String what, String by, Instant from, Instant until) {
    this(subject, what, by, from, until, Set.of());
  }

  /** The same, but nothing about these kinds of subjects. */
  public EntryFilter notAbout(Set<String> kinds) {
    return new EntryFilter(subject, what, by, from, until, kinds);
  }

  public boolean isEmpty() {
    return isEmpty(subject)
        && isEmpty(what)
        && isEmpty(by)
        && from == null
        && until == null
        && notAbout.isEmpty();
  }

  /** Adds what this asks for to a condition in SQL and its arguments. */
  void narrow(List<String> conditions, List<Object> arguments) {
    narrow("subject = ?", subject, conditions, arguments);
    narrow("what = ?", what, conditions, arguments);
    narrow("by_name = ?", by, conditions, arguments);
    notAbout.forEach(it -> narrow("subject not like ?", it + " %", conditions, arguments));
    narrow("at_time >= ?", from == null ? null : LedgerEntry.time(from), conditions, arguments);
    narrow("at_time < ?", until == null ? null : LedgerEntry.time(until), conditions, arguments);
  }

  private static void narrow(
      String condition, String wanted, List<String> conditions, List<Object> arguments) {
    if (!isEmpty(wanted)) {
      conditions.add(condition);
      arguments.add(wanted);
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }
}
