package bihuan.ledger;

import bihuan.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Hears every deed and keeps it for ever. */
@ApplicationScoped
@Transactional
public class Ledger {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Part of the transaction of the deed: no deed without its entry, no entry without its deed. The
   * entries are written when the transaction is about to commit, all at once.
   */
  void record(@Observes Deed deed) {
    if (transaction.getResource(Ledger.class) instanceof Pending pending) {
      pending.deeds.add(deed);
    } else {
      var pending = new Pending();
      pending.deeds.add(deed);
      transaction.putResource(Ledger.class, pending);
      transaction.registerInterposedSynchronization(pending);
    }
  }

  /** What was done to this subject, in order; empty where nothing is on record. */
  public List<EntryRow> about(String subject) {
    try (var db = source.getConnection()) {
      return new Book(db).about(subject);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(List<Deed> deeds) {
    try (var db = source.getConnection()) {
      new Book(db).append(deeds);
    } catch (SQLException e) {
      transaction.setRollbackOnly();
      throw isBusy(e) ? Refusal.conflict("ledger.busy") : new IllegalStateException(e);
    }
  }

  /** Somebody else has been holding the subject for too long. */
  private static boolean isBusy(SQLException e) {
    return e instanceof java.sql.SQLTransientException || "HYT00".equals(e.getSQLState());
  }

  /** The deeds of one transaction, until it commits. */
  private class Pending implements Synchronization {

    private final List<Deed> deeds = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      write(deeds);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
