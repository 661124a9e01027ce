package bihuan.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source: embedded H2 unless the environment names MySQL. Of MySQL's classes the plain
 * one: the connection pool's resets its session each time it is handed out, and with it the
 * isolation that is set here, so that whoever waited for a turn would read what stood before it.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/bihuan",
    className = "${MPCONFIG=bihuan.db.class:bihuan.start.EmbeddedDataSource}",
    url = "${MPCONFIG=bihuan.db.url:jdbc:h2:mem:bihuan;MODE=MySQL;DB_CLOSE_DELAY=-1}",
    user = "${MPCONFIG=bihuan.db.user:bihuan}",
    password = "${MPCONFIG=bihuan.db.password:bihuan}",
    minPoolSize = 4,
    // As H2 has it by itself: what MySQL adds to it by default is locks on gaps, in which filings
    // meet.
    isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      "fish.payara.validate-atmost-once-period-in-seconds=30",
      "fish.payara.statement-timeout-in-seconds=30"
    })
public class DataSources {}
