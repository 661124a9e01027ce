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

  /** Each feature numbers its own: a lower number may come later than a higher one of another. */
  void migrate() {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
  }

  boolean reachesDatabase() {
    try (var connection = source.getConnection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }
}
