package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InContainer
class IsolationIT {

  private static final int HANDED_OUT = 20;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  /** Asked of the database itself: the driver would say what it was told once. */
  @Test
  void aConnectionThatWasUsedBeforeStillReadsWhatIsCommitted() throws SQLException {
    for (var times = 0; times < HANDED_OUT; times++) {
      try (var connection = source.getConnection()) {
        assertThat(isolation(connection)).isEqualToIgnoringCase("READ COMMITTED");
      }
    }
  }

  private static String isolation(Connection connection) throws SQLException {
    var asked =
        System.getenv("BIHUAN_DB_URL").startsWith("jdbc:mysql:")
            ? "select @@session.transaction_isolation"
            : "select isolation_level from information_schema.sessions where session_id = session_id()";
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(asked)) {
      found.next();
      return found.getString(1).replace('-', ' ');
    }
  }
}
