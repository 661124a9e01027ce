package bihuan.reports;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
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

/**
 * Reading the ledger and having it checked, for those who answer for it. Who came in when, beside
 * what was filed when, would tell who filed: what accounts did is the audit administrator's alone.
 */
@ApplicationScoped
public class Audit {

  /** So many at once. */
  public static final int PAGE = 50;

  private static final int MOST = 500;
  private static final String ACCOUNT = "account";

  /** Behind every account and before every other kind. */
  private static final String BEHIND_ACCOUNTS = ACCOUNT + "!";

  @Inject Ledger ledger;
  @Inject Chain chain;
  @Inject Inspection inspection;

  /**
   * The newest entries, newest first; what accounts did for the audit administrator only.
   *
   * @param before only those behind the entry with this id, 0 from the very newest on
   */
  public List<EntryRow> entries(EntryFilter filter, long before, int howMany, Actor reader) {
    require(reader);
    var open = reader.is(Role.AUDIT_ADMIN) ? filter : filter.notAbout(ACCOUNT);
    return ledger.newest(open, before, Math.min(howMany, MOST));
  }

  /**
   * Where the subjects stand whose names come after this one, by name; accounts for the audit
   * administrator only.
   */
  public List<HeadRow> heads(String after, Actor reader) {
    require(reader);
    var skipped = !reader.is(Role.AUDIT_ADMIN) && after.compareTo(BEHIND_ACCOUNTS) < 0;
    return ledger.heads(skipped ? BEHIND_ACCOUNTS : after, MOST);
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
    if (!reader.is(Role.AUDIT_ADMIN, Role.COORDINATOR, Role.HEAD, Role.SUPERVISOR)) {
      throw Refusal.forbidden("ledger.notYours");
    }
  }
}
