package bihuan.reports;

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
 * alone, accounts apart from issues unless there is a reason; and whoever only oversees reads of
 * issues from the assignment on.
 */
@ApplicationScoped
public class Audit {

  /** So many at once. */
  public static final int PAGE = 50;

  private static final int MOST = 500;

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
   * @param before only those behind the entry with this id, 0 from the very newest on
   */
  public List<EntryRow> entries(
      EntryFilter filter, LedgerSide side, long before, int howMany, By reader) {
    require(reader.actor());
    var theirs = filter.notAbout(closedTo(side, filter.subject(), reader));
    return ledger.newest(
        reader.actor().is(Role.SUPERVISOR) ? theirs.since(Move.ASSIGN.name()) : theirs,
        before,
        Math.min(howMany, MOST));
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
