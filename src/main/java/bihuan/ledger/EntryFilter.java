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
 * @param since of an issue nothing is wanted from before its first entry of this name: {@code
 *     ASSIGN}
 */
public record EntryFilter(
    String subject,
    String what,
    String by,
    Instant from,
    Instant until,
    Set<String> notAbout,
    String since) {

  private static final String SINCE =
      """
      (subject not like 'issue %' or exists (
        select 1 from ledger_entry earlier
        where earlier.subject = ledger_entry.subject and earlier.seq <= ledger_entry.seq
          and earlier.what = ?))
      """;

  public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null);

  public EntryFilter(String subject, String what, String by, Instant from, Instant until) {
    this(subject, what, by, from, until, Set.of(), null);
  }

  /** The same, but nothing about these kinds of subjects. */
  public EntryFilter notAbout(Set<String> kinds) {
    return new EntryFilter(subject, what, by, from, until, kinds, since);
  }

  /** The same, but of issues only from this entry on. */
  public EntryFilter since(String first) {
    return new EntryFilter(subject, what, by, from, until, notAbout, first);
  }

  public boolean isEmpty() {
    return isEmpty(subject)
        && isEmpty(what)
        && isEmpty(by)
        && from == null
        && until == null
        && notAbout.isEmpty()
        && isEmpty(since);
  }

  /** Adds what this asks for to a condition in SQL and its arguments. */
  void narrow(List<String> conditions, List<Object> arguments) {
    narrow("subject = ?", subject, conditions, arguments);
    narrow("what = ?", what, conditions, arguments);
    narrow("by_name = ?", by, conditions, arguments);
    narrow(SINCE, since, conditions, arguments);
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
