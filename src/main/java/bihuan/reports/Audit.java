package bihuan.reports;

import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.ledger.BlockRow;
import bihuan.ledger.Chain;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.HeadRow;
import bihuan.ledger.Inspection;
import bihuan.ledger.Inspection.Round;
import bihuan.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Reading the ledger and having it checked, for those who answer for it. Who came in when, beside
 * what was filed when, would tell who filed, and who did a task when, beside the journey reported
 * then, who lived it: what accounts and travellers did is the audit administrator's alone.
 */
@ApplicationScoped
public class Audit {

  /** So many at once. */
  public static final int PAGE = 50;

  private static final int MOST = 500;

  /** Of these the audit administrator alone reads. */
  private static final Set<String> PERSONAL = Set.of("account", "task");

  @Inject Ledger ledger;
  @Inject Chain chain;
  @Inject Inspection inspection;

  /**
   * The newest entries, newest first; what accounts and travellers did for the audit administrator
   * only.
   *
   * @param before only those behind the entry with this id, 0 from the very newest on
   */
  public List<EntryRow> entries(EntryFilter filter, long before, int howMany, Actor reader) {
    require(reader);
    return ledger.newest(filter.notAbout(closedTo(reader)), before, Math.min(howMany, MOST));
  }

  /**
   * Where the subjects stand whose names come after this one, by name; accounts and tasks for the
   * audit administrator only.
   */
  public List<HeadRow> heads(String after, Actor reader) {
    require(reader);
    return ledger.heads(after, closedTo(reader), MOST);
  }

  private static Set<String> closedTo(Actor reader) {
    return reader.may(Right.AUDIT_LEDGER) ? Set.of() : PERSONAL;
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
