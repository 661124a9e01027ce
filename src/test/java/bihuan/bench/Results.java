package bihuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** What came out, on the screen and, as it comes, in a file. */
class Results {

  private final Path file;

  Results(Path file) {
    this.file = file;
  }

  void begin(Size size) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    line(
        "Bihuan, %s bench of %s: %d processors, Java %s",
        size.name(),
        Instant.now().truncatedTo(ChronoUnit.MINUTES),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    load("at the start");
  }

  void end() {
    load("at the end");
    System.out.println("\nkept in " + file);
  }

  /** What else the machine did. */
  void load(String when) {
    line(
        "load of the machine %s: %.1f",
        when, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  void heading(String words, Object... details) {
    line("%n" + words, details);
  }

  void line(String words, Object... details) {
    var line = words.formatted(details);
    System.out.println(line);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Progress, for the screen only. */
  static void say(String words, Object... details) {
    System.out.println("  … " + words.formatted(details).toLowerCase(Locale.ROOT));
  }
}
