package bihuan.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Which server does which job, so that no two do the same at once. Time is the database's: clocks
 * of servers differ. A server that dies keeps a job for {@link #SECONDS} at most.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Leases {

  static final int SECONDS = 30;

  private static final String TAKE =
      """
      update job_lease
      set owner = ?, held_until = timestampadd(second, ?, localtimestamp(6))
      where job = ? and (owner = ? or held_until < localtimestamp(6))
      """;

  private static final String KNOWN =
      """
      select done_at from job_lease where job = ?
      """;

  private static final String FIRST =
      """
      insert into job_lease (job, owner, held_until)
      values (?, ?, timestampadd(second, ?, localtimestamp(6)))
      """;

  private static final String DONE =
      """
      update job_lease set done_at = ? where job = ?
      """;

  private static final String END =
      """
      update job_lease set held_until = localtimestamp(6) where owner = ?
      """;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  /**
   * Takes a job, or keeps it for longer. False where another server has it. It is looked up first:
   * on MySQL, a change to a row that is not there bars others from making it, and they this one.
   */
  boolean take(String job, String owner) {
    return isKnown(job) ? count(TAKE, owner, SECONDS, job, owner) == 1 : isFirst(job, owner);
  }

  /** When a round was last begun that came to its end. */
  Optional<Instant> done(String job) {
    try (var db = source.getConnection();
        var query = prepared(db, KNOWN, job);
        var found = query.executeQuery()) {
      return found.next()
          ? Optional.ofNullable(found.getTimestamp(1)).map(Timestamp::toInstant)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A round that began then came to its end. */
  void done(String job, Instant begun) {
    count(DONE, Timestamp.from(begun), job);
  }

  /** Gives back all that this server has. */
  void end(String owner) {
    count(END, owner);
  }

  private boolean isKnown(String job) {
    try (var db = source.getConnection();
        var query = prepared(db, KNOWN, job);
        var found = query.executeQuery()) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isFirst(String job, String owner) {
    try (var db = source.getConnection();
        var first = prepared(db, FIRST, job, owner, SECONDS)) {
      return first.executeUpdate() == 1;
    } catch (SQLIntegrityConstraintViolationException | SQLTransactionRollbackException another) {
      return false;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int count(String change, Object... details) {
    try (var db = source.getConnection();
        var statement = prepared(db, change, details)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection db, String sql, Object... details)
      throws SQLException {
    var statement = db.prepareStatement(sql);
    for (var it = 0; it < details.length; it++) {
      statement.setObject(it + 1, details[it]);
    }
    return statement;
  }
}
