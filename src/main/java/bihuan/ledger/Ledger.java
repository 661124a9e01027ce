package bihuan.ledger;

import bihuan.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Hears every deed and keeps it for ever. */
@ApplicationScoped
@Transactional
public class Ledger {

  private static final Logger LOG = System.getLogger(Ledger.class.getName());

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Part of the transaction of the deed: no deed without its entry, no entry without its deed. The
   * entries are written when the transaction is about to commit, all at once; EclipseLink has
   * written its changes by then, because its synchronization is an ordinary one.
   */
  void record(@Observes Deed deed) {
    if (transaction.getResource(Ledger.class) instanceof Pending pending) {
      pending.deeds.add(deed);
    } else {
      var pending = new Pending(join());
      pending.deeds.add(deed);
      transaction.putResource(Ledger.class, pending);
      transaction.registerInterposedSynchronization(pending);
    }
  }

  /** Opened now, since a connection first opened while committing is no part of the transaction. */
  private Connection join() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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

  /**
   * The newest entries, newest first.
   *
   * @param before only those behind the entry with this id, 0 from the very newest on
   */
  public List<EntryRow> newest(EntryFilter filter, long before, int howMany) {
    try (var db = source.getConnection()) {
      return new Book(db).newest(filter, before, howMany);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the subjects stand whose names come after this one, by name. */
  public List<HeadRow> heads(String after, int howMany) {
    try (var db = source.getConnection()) {
      return new Book(db).headsAfter(after, howMany);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody else has been holding the subject for too long. */
  private static boolean isBusy(SQLException e) {
    return e instanceof SQLTransientException || "HYT00".equals(e.getSQLState());
  }

  /** The deeds of one transaction, until it commits. */
  private class Pending implements Synchronization {

    private final List<Deed> deeds = new ArrayList<>();
    private final Connection db;

    Pending(Connection db) {
      this.db = db;
    }

    @Override
    public void beforeCompletion() {
      try {
        if (db.getAutoCommit()) {
          throw new SQLException("the ledger writes within a transaction only");
        }
        new Book(db).append(deeds);
        db.close();
      } catch (SQLException e) {
        transaction.setRollbackOnly();
        throw isBusy(e) ? Refusal.conflict("ledger.busy") : new IllegalStateException(e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      try {
        db.close();
      } catch (SQLException e) {
        LOG.log(Level.DEBUG, "the connection is closed already", e);
      }
    }
  }
}
