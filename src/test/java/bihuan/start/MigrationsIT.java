package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@InContainer
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
}
