package bihuan.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before the first request. */
@ApplicationScoped
class Migrations {

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object ready) {
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
  }
}
