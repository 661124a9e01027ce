package bihuan.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The hand-written changes of the schema, and whether there is a database to make them in. */
@ApplicationScoped
class Migrations {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  void migrate() {
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
  }

  boolean reachesDatabase() {
    try (var connection = source.getConnection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }
}
