package bihuan.ledger;

import bihuan.Refusal;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Hears every deed and keeps it for ever. */
@ApplicationScoped
@Transactional
public class Ledger {

  /** Whoever else hears of a deed finds its entry written. */
  public static final int FIRST = 1_000;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @PersistenceContext EntityManager em;

  /**
   * Part of the transaction of the deed: no deed without its entry, no entry without its deed.
   * Written over the very connection that EclipseLink works on: a second one, of the same source,
   * is no part of the transaction here.
   */
  void record(@Observes @Priority(FIRST) Deed deed, EventMetadata told) {
    if (told.getQualifiers().stream().noneMatch(OnRecord.class::isInstance)) {
      record(List.of(deed));
    }
  }

  /** Many at once; whoever tells of them afterwards says that they are {@link OnRecord}. */
  public void record(Collection<? extends Deed> deeds) {
    try {
      new Book(em.unwrap(Connection.class)).append(deeds);
    } catch (SQLException e) {
      throw isBusy(e) ? Refusal.conflict("ledger.busy") : new IllegalStateException(e);
    }
  }

  /**
   * The number of the newest entry about this subject, those of this transaction included; 0 where
   * nothing is on record.
   */
  public long newestAbout(String subject) {
    try {
      return new Book(em.unwrap(Connection.class)).newestAbout(subject);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was done to this subject, in order; empty where nothing is on record. */
  @Transactional(TxType.NOT_SUPPORTED)
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
  @Transactional(TxType.NOT_SUPPORTED)
  public List<EntryRow> newest(EntryFilter filter, long before, int howMany) {
    try (var db = source.getConnection()) {
      return new Book(db).newest(filter, before, howMany);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Where the subjects stand whose names come after this one, by name.
   *
   * @param notAbout kinds of subjects that are left out: {@code account}
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public List<HeadRow> heads(String after, Set<String> notAbout, int howMany) {
    try (var db = source.getConnection()) {
      return new Book(db).headsAfter(after, notAbout, howMany);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody else has been holding the subject for too long. */
  private static boolean isBusy(SQLException e) {
    return e instanceof SQLTransientException
        || List.of("HYT00", "40001").contains(String.valueOf(e.getSQLState()));
  }
}
