package bihuan.access;

import bihuan.access.devices.Devices;
import bihuan.ledger.Deed;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import bihuan.throttle.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way in that nobody can close from outside: whoever has the machine puts a file of the
 * account's name into the folder {@code unlock} of the data, as {@code ./bihuan unlock} does.
 */
@ApplicationScoped
@Transactional
class EmergencyUnlock implements Job {

  @Inject Accounts accounts;
  @Inject Devices devices;
  @Inject Throttle throttle;
  @Inject Event<Deed> deeds;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.data")
  String data;

  @Override
  public String name() {
    return "emergency-unlock";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(1));
  }

  /** The folder is this server's own. */
  @Override
  public boolean isOfEachServer() {
    return true;
  }

  @Override
  public void run() {
    var folder = Path.of(data, "unlock");
    if (Files.isDirectory(folder)) {
      filesIn(folder).forEach(this::unlock);
    }
  }

  private void unlock(Path file) {
    accounts
        .named(file.getFileName().toString())
        .ifPresent(
            it -> {
              devices.unlock(it.name());
              throttle.forgive();
              deeds.fire(it.unlock(Actor.HOUSE.at(clock.instant())));
            });
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
