package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@InContainer
@OnEmbedded
class MigrationsIT {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Test
  void theDatabaseIsTheOneTheEnvironmentNames() throws SQLException {
    try (var connection = source.getConnection()) {
      assertThat(connection.getMetaData().getURL())
          .startsWith(System.getenv("BIHUAN_DB_URL").split("[;?]", 2)[0]);
    }
  }

  @Test
  void everyMigrationHasRunBeforeTheFirstRequest() {
    var flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration").load();

    assertThat(flyway.info().pending()).isEmpty();
  }

  @Test
  void theFirstMigrationsAreOnePerRoomAndMissNoNumber() {
    var flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration").load();

    var numbers =
        Stream.of(flyway.info().all()).map(it -> Integer.valueOf(it.getVersion().getVersion()));

    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, flyway.info().all().length).boxed().toList());
  }

  @Test
  void everyTableHasAPrimaryKey() throws SQLException {
    try (var connection = source.getConnection()) {
      var tables = tables(connection);
      assertThat(tables).map(String::toLowerCase).contains("issue", "ledger_entry");
      for (var table : tables) {
        assertThat(keys(connection, table)).as(table).isTrue();
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                schema(connection),
                "%",
                new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables.stream().filter(it -> !it.startsWith("flyway")).toList();
  }

  private static boolean keys(Connection connection, String table) throws SQLException {
    try (var found =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), schema(connection), table)) {
      return found.next();
    }
  }

  private static String schema(Connection connection) throws SQLException {
    return connection.getSchema();
  }
}
