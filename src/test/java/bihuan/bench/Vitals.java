package bihuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What the server holds at a moment.
 *
 * @param memory megabytes
 * @param files open ones, sockets among them
 * @param connections to the database
 */
record Vitals(long memory, long threads, long files, long connections) {

  private static final String CONNECTIONS =
      "select count(*) from information_schema.processlist where db = database()";

  static Vitals of(Product product, Town town) throws IOException, SQLException {
    var folder = Path.of("/proc", Long.toString(product.server().pid()));
    try (var tasks = Files.list(folder.resolve("task"));
        var open = Files.list(folder.resolve("fd"))) {
      return new Vitals(
          product.resident(),
          tasks.count(),
          open.count(),
          Long.parseLong(town.texts(CONNECTIONS).get(0)) - 1); // this one
    }
  }
}
