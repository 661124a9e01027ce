package bihuan.ledger;

import bihuan.Refusal;
import bihuan.Signs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Checks it all: every entry, every head, every block. */
@ApplicationScoped
public class Inspection {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Resource ManagedExecutorService executor;

  private final AtomicReference<Round> round = new AtomicReference<>(Round.NONE);

  /** Reads everything here and now. */
  public LedgerFindings check() {
    return check("");
  }

  /**
   * Reads everything here and now.
   *
   * @param expected a master seal that somebody wrote down earlier, empty where nobody did
   */
  public LedgerFindings check(String expected) {
    return check(expected, (done, all) -> {});
  }

  /**
   * Reads everything in the background, unless that is being done already.
   *
   * @param expected a master seal that somebody wrote down earlier, empty where nobody did
   */
  public void begin(String expected) {
    var wanted = Signs.stripped(expected).toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty() && !Seal.isOne(wanted)) {
      throw Refusal.invalid("ledger.verify.noSeal", expected).at("expected");
    }
    var now = round.get();
    if (!now.running() && round.compareAndSet(now, new Round(true, 0, 1, null, false))) {
      executor.execute(() -> run(wanted));
    }
  }

  /** The inspection that {@link #begin} began last, on this server. */
  public Round round() {
    return round.get();
  }

  /**
   * Reads here and now what is on record about one subject alone.
   *
   * @return the first flaw; empty where its entries are whole and end as they were sealed
   */
  public Optional<LedgerFlaw> flawAbout(String subject) {
    try (var db = source.getConnection()) {
      return new LedgerCheck(new Book(db), "", (done, all) -> {}).about(subject);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String expected) {
    try {
      var findings =
          check(
              expected,
              (done, all) -> round.set(new Round(true, done, Math.max(all, 1), null, false)));
      round.set(new Round(false, 1, 1, findings, false));
    } catch (RuntimeException e) {
      round.set(new Round(false, 0, 1, null, true));
      throw e;
    }
  }

  private LedgerFindings check(String expected, LedgerCheck.Progress progress) {
    try (var db = source.getConnection()) {
      return new LedgerCheck(
              new Book(db), Signs.stripped(expected).toLowerCase(Locale.ROOT), progress)
          .run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How far an inspection has come.
   *
   * @param findings null until it is through
   * @param failed it could not be brought to an end
   */
  public record Round(
      boolean running, long done, long all, LedgerFindings findings, boolean failed) {

    static final Round NONE = new Round(false, 0, 1, null, false);

    public int percent() {
      return (int) Math.min(100, done * 100 / all);
    }
  }
}
