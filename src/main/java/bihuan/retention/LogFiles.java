package bihuan.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server has written of itself, in the data folder. */
@ApplicationScoped
class LogFiles {

  @Inject
  @ConfigProperty(name = "bihuan.data", defaultValue = "${user.home}/.bihuan")
  String data;

  protected LogFiles() {} // CDI

  LogFiles(Path data) {
    this.data = data.toString();
  }

  /** Deletes those that nobody has written to since; answers how many. */
  int clear(Instant before) {
    var folder = Path.of(data);
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      var old = files.filter(it -> isLog(it) && isOlder(it, before)).toList();
      for (var it : old) {
        Files.deleteIfExists(it);
      }
      return old.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLog(Path file) {
    return file.getFileName().toString().matches(".*\\.log([._-].*)?") && Files.isRegularFile(file);
  }

  private static boolean isOlder(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException gone) {
      return false;
    }
  }
}
