package bihuan.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The master chain. */
@ApplicationScoped
@Transactional
public class Chain {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  /** One more block, in a transaction of its own; whether there may be more to seal. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean seal(Instant at) {
    try (var db = source.getConnection()) {
      return new Book(db).seal(at);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same, but none where somebody else is sealing. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean sealUnlessBusy(Instant at) {
    try (var db = source.getConnection()) {
      return new Book(db).sealUnlessBusy(at);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the chain stands: the block to write down. */
  public Optional<BlockRow> last() {
    return newest(1).stream().findFirst();
  }

  /** The newest blocks, newest first. */
  public List<BlockRow> newest(int howMany) {
    return before(Long.MAX_VALUE, howMany);
  }

  /** The newest blocks before this number, newest first. */
  public List<BlockRow> before(long block, int howMany) {
    try (var db = source.getConnection()) {
      return new Book(db).newestBlocks(block, howMany);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
