package bihuan.access;

import static bihuan.start.BootStep.ADMINISTRATORS;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The three administrators of a city that has nobody yet, with passwords for once, kept in a file
 * that only the owner of the data can read, and there no longer than until each is changed.
 */
@ApplicationScoped
@Transactional
class FirstAdministrators {

  private static final Logger LOG = System.getLogger(FirstAdministrators.class.getName());

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject Passwords passwords;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.data")
  String data;

  void begin(@Observes @Boot.At(ADMINISTRATORS) BootStep step) {
    if (!accounts.namesWith(Role.SYSTEM_ADMIN).isEmpty()) {
      return;
    }
    var lines = new StringBuilder();
    for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
      var name = role.name().toLowerCase(Locale.ROOT).replace("_admin", "admin");
      var password = passwords.oneTime() + "-7a";
      enrolment.found(name, name, name, role, password, clock.instant());
      lines.append(name).append(' ').append(password).append('\n');
    }
    LOG.log(
        Level.INFO,
        "first sign-ins are in {0}, a line for each of three people",
        write(lines.toString()));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountDeed deed) {
    if (deed.act() == AccountAct.PASSWORD_CHANGED || deed.act() == AccountAct.PASSWORD_RESET) {
      forget(deed.name());
    }
  }

  /**
   * The password of this account is good for nothing any more; the last one takes the file along.
   */
  synchronized void forget(String name) {
    var file = file();
    try {
      if (Files.exists(file)) {
        var lines =
            Files.readAllLines(file).stream().filter(it -> !it.startsWith(name + " ")).toList();
        if (lines.isEmpty()) {
          Files.delete(file);
        } else {
          Files.write(file, lines);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "{0} is to be deleted by hand: {1}", file, e.getMessage());
    }
  }

  private Path file() {
    return Path.of(data, "first-sign-in.txt");
  }

  private Path write(String lines) {
    var file = file();
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
