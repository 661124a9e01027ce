package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What the last release left in a database is whole after today's migrations. */
class UpgradeTest {

  @Test
  void theMigrationsOfAReleaseAreNeverChanged() throws Exception {
    var today =
        Stream.of(flyway(h2("names"), null).info().all())
            .map(it -> String.join(" ", Release.known(it)))
            .toList();

    assertThat(today).startsWith(Release.last().migrations().toArray(String[]::new));
  }

  @Test
  void theLastReleaseIsUpgradedOnH2() throws Exception {
    upgrade(h2("upgrade"));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "BIHUAN_TEST_MYSQL_URL", matches = ".+")
  void theLastReleaseIsUpgradedOnMySql() throws Exception {
    upgrade(mysql());
  }

  private static void upgrade(DataSource database) throws Exception {
    var release = Release.last();
    flyway(database, release.lastMigration()).migrate();
    release.fill(database);

    flyway(database, null).migrate();

    assertThat(rows(database)).containsAllEntriesOf(release.rows());
  }

  private static TreeMap<String, Long> rows(DataSource database) throws Exception {
    var rows = new TreeMap<String, Long>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var table : Release.names(connection)) {
        try (var counted = statement.executeQuery("select count(*) from " + table)) {
          counted.next();
          rows.put(table, counted.getLong(1));
        }
      }
    }
    return rows;
  }

  private static Flyway flyway(DataSource database, String until) {
    var flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration");
    return (until == null ? flyway : flyway.target(until)).load();
  }

  private static DataSource h2(String name) {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
    return database;
  }

  /** In a schema of its own beside the one of the tests in the container. */
  private static DataSource mysql() throws Exception {
    var address = System.getenv("BIHUAN_TEST_MYSQL_URL");
    var own = address.replaceFirst("/(\\w+)\\?", "/$1_upgrade?");
    var database = new MysqlDataSource();
    database.setUrl(own + "&createDatabaseIfNotExist=true");
    database.setUser(System.getenv("BIHUAN_TEST_MYSQL_USER"));
    database.setPassword(System.getenv("BIHUAN_TEST_MYSQL_PASSWORD"));
    Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
    return database;
  }
}
