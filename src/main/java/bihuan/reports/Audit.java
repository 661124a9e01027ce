package bihuan.reports;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.ledger.BlockRow;
import bihuan.ledger.Chain;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.HeadRow;
import bihuan.ledger.Inspection;
import bihuan.ledger.Inspection.Round;
import bihuan.ledger.Ledger;
import bihuan.loop.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reading the ledger and having it checked, for those who answer for it. Who came in when, beside
 * what was filed when, would tell who filed, and who did a task when, beside the journey reported
 * then, who lived it. So what accounts, travellers and journeys did is the audit administrator's
 * alone, accounts apart from issues, of which only the day is told unless there is a reason; and
 * whoever only oversees reads of issues from the assignment on, by the day.
 */
@ApplicationScoped
public class Audit {

  /** So many at once. */
  public static final int PAGE = 50;

  private static final int MOST = 500;

  /** A subject is looked through for the place where a page ended. */
  private static final int MOST_OF_ONE = 10_000;

  private static final String PLACE = "/";

  private static final Set<String> OF_TRAVELLERS =
      Set.of("account", "task", "journey", "commendation", "draft");

  @Inject Ledger ledger;
  @Inject Chain chain;
  @Inject Inspection inspection;
  @Inject FullLedger full;

  /**
   * The newest entries, newest first.
   *
   * @param side for the audit administrator, who otherwise finds the side of the subject; others
   *     read what is theirs in any case
   * @param before only those behind the entry of this {@link #place}, empty from the very newest on
   */
  public List<EntryRow> entries(
      EntryFilter filter, LedgerSide side, String before, int howMany, By reader) {
    require(reader.actor());
    var closed = closedTo(side, filter.subject(), reader);
    var exact = isExact(side, filter.subject(), reader.actor());
    var found =
        ledger.newest(
            theirs(filter, closed, reader),
            exact ? id(before) : id(before, closed, reader),
            Math.min(howMany, MOST));
    return exact ? found : found.stream().map(EntryRow::onItsDay).toList();
  }

  /**
   * Reads times to the moment: who works on issues, and of accounts the audit administrator, who of
   * issues reads the day unless there was a reason to read both.
   */
  public boolean isExact(LedgerSide asked, String subject, Actor reader) {
    return reader.may(Right.AUDIT_LEDGER)
        ? side(asked, subject, reader) != LedgerSide.CASES
        : !reader.is(Role.SUPERVISOR);
  }

  /** Where a page ends, in words that tell its reader no more than the entry shows. */
  public static String place(EntryRow last) {
    return last.id() == 0 ? last.subject() + PLACE + last.seq() : Long.toString(last.id());
  }

  private static long id(String before) {
    return before == null || before.isEmpty()
        ? 0
        : Ids.read(before).orElseThrow(() -> Refusal.invalid("ledger.before.wrong").at("before"));
  }

  /** An id of their own making would ask what came before any moment. */
  private long id(String before, Set<String> closed, By reader) {
    if (before == null || before.isEmpty()) {
      return 0;
    }
    var cut = before.lastIndexOf(PLACE);
    var about = new EntryFilter(before.substring(0, Math.max(cut, 0)), null, null, null, null);
    return ledger.newest(theirs(about, closed, reader), 0, MOST_OF_ONE).stream()
        .filter(it -> place(it.onItsDay()).equals(before))
        .map(EntryRow::id)
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("ledger.before.wrong").at("before"));
  }

  private static EntryFilter theirs(EntryFilter filter, Set<String> closed, By reader) {
    var open = filter.notAbout(closed);
    return reader.actor().is(Role.SUPERVISOR) ? open.since(Move.ASSIGN.name()) : open;
  }

  /**
   * Where the subjects stand whose names come after this one, by name; issues not to whoever only
   * oversees, as they would be named before they are assigned.
   */
  public List<HeadRow> heads(String after, LedgerSide side, By reader) {
    require(reader.actor());
    var closed = new HashSet<>(closedTo(side, null, reader));
    if (reader.actor().is(Role.SUPERVISOR)) {
      closed.add("issue");
    }
    return ledger.heads(after, closed, MOST);
  }

  /** The side the audit administrator reads; for others there is but one. */
  public LedgerSide side(LedgerSide asked, String subject, Actor reader) {
    return reader.may(Right.AUDIT_LEDGER)
        ? Optional.ofNullable(asked).orElseGet(() -> LedgerSide.of(subject))
        : LedgerSide.CASES;
  }

  private Set<String> closedTo(LedgerSide asked, String subject, By reader) {
    var side = side(asked, subject, reader.actor());
    if (side == LedgerSide.BOTH && !full.isOpenTo(reader)) {
      throw Refusal.forbidden("ledger.both.reason");
    }
    return reader.actor().may(Right.AUDIT_LEDGER) ? side.leftOut() : OF_TRAVELLERS;
  }

  /** The master chain's blocks before this number, newest first. */
  public List<BlockRow> blocks(long before, int howMany, Actor reader) {
    require(reader);
    return chain.before(before, Math.min(howMany, MOST));
  }

  /**
   * Begins to check it all, unless that is being done already.
   *
   * @param expected a master seal that somebody wrote down earlier, empty where nobody did
   */
  public Round begin(String expected, Actor reader) {
    require(reader);
    inspection.begin(expected);
    return inspection.round();
  }

  /** How far the check has come that was begun last. */
  public Round round(Actor reader) {
    require(reader);
    return inspection.round();
  }

  private static void require(Actor reader) {
    reader.require(Right.READ_LEDGER);
  }
}
