package bihuan.start;

import static bihuan.start.BootStep.SCHEMA;
import static bihuan.start.BootStep.SETTINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.FlywayException;

/**
 * Settings that make sense and a database with today's schema. Without them the server would stay
 * up with nothing to serve: the process says why and ends instead.
 */
@ApplicationScoped
class Requirements {

  /** As in sysexits.h: a wrong setting, no database, a migration that failed. */
  private static final int CONFIGURATION = 78;

  private static final int UNAVAILABLE = 69;
  private static final int SOFTWARE = 70;

  @Inject Config config;
  @Inject Instance<Migrations> migrations;

  void check(@Observes @Boot.At(SETTINGS) BootStep step) {
    var complaints = Settings.complaints(config);
    if (!complaints.isEmpty()) {
      end(CONFIGURATION, complaints);
    }
  }

  void migrate(@Observes @Boot.At(SCHEMA) BootStep step) {
    try {
      migrations.get().migrate();
    } catch (FlywayException e) {
      var reached = migrations.get().reachesDatabase();
      end(
          reached ? SOFTWARE : UNAVAILABLE,
          List.of(
              (reached
                      ? "a migration failed: "
                      : "the database of bihuan.db.url cannot be reached: ")
                  + e.getMessage()));
    }
  }

  /** Ends the process for what its operator has to put right. */
  static void refuse(String reason) {
    end(CONFIGURATION, List.of(reason));
  }

  /** Without the shutdown hooks: they would wait for the very deployment that we are in. */
  private static void end(int code, List<String> reasons) {
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    reasons.forEach(it -> err.println("bihuan: " + it.lines().findFirst().orElse(it)));
    Runtime.getRuntime().halt(code);
  }
}
