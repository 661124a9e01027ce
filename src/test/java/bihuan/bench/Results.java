package bihuan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** What came out, on the screen and in a file. */
class Results {

  private final StringBuilder text = new StringBuilder();
  private final Path file;

  Results(Path file) {
    this.file = file;
  }

  void begin(Size size) {
    line(
        "Bihuan, %s bench of %s: %d processors, Java %s",
        size.name(),
        Instant.now().truncatedTo(ChronoUnit.MINUTES),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    load("at the start");
  }

  void end() throws IOException {
    load("at the end");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
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
    text.append(line).append('\n');
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
