package bihuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came out, as it comes: on the screen and in a file that people read, and in one of the same
 * name that programs read.
 */
class Results {

  private final Path file;
  private final Path forPrograms;
  private final List<String> figures = new ArrayList<>();
  private final long begun = System.nanoTime();

  private String part = "";

  /**
   * @param file for people; its name ends in {@code .txt}
   */
  Results(Path file) {
    this.file = file;
    this.forPrograms = file.resolveSibling(file.getFileName().toString().replace(".txt", ".json"));
  }

  /** A figure and what it stands beside, each on a line of its own. */
  class Figure {

    private final String what;
    private final double value;
    private final String unit;

    private Figure(String what, double value, String unit) {
      this.what = what;
      this.value = value;
      this.unit = unit;
    }

    Figure beside(String name, double other) {
      line("  %-66s %10s %s   ratio %.2f", name, number(other), unit, value / other);
      keep(what, value, unit, name, other);
      return this;
    }
  }

  void begin(String what) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.deleteIfExists(forPrograms);
    line(
        "Bihuan, %s of %s: %d processors, Java %s",
        what,
        Instant.now().truncatedTo(ChronoUnit.MINUTES),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    load("at the start");
  }

  /** Whose figures follow. */
  void part(String name) {
    part = name;
    say(name);
  }

  void end() {
    load("at the end");
    line("it took %.0f minutes", (System.nanoTime() - begun) / 60e9);
    System.out.println("\nkept in " + file + " and " + forPrograms);
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
    write(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  Figure figure(String what, double value, String unit) {
    line("  %-66s %10s %s", what, number(value), unit);
    keep(what, value, unit, null, 0);
    return new Figure(what, value, unit);
  }

  /** A figure and what it stands beside, in one line of a table. */
  void row(String what, double value, String unit, String beside, double other, String remark) {
    line(
        "  %-58s %10s %10s %-3s ratio %.2f%s",
        what, number(value), number(other), unit, value / other, remark);
    keep(what, value, unit, beside, other);
  }

  private void keep(String what, double value, String unit, String beside, double other) {
    var compared =
        ", \"beside\": %s, \"besideValue\": %s, \"ratio\": %s"
            .formatted(
                beside == null ? "null" : quoted(beside),
                beside == null ? "null" : exact(other),
                beside == null || other == 0 ? "null" : exact(value / other));
    figures.add(
        "  {\"part\": %s, \"what\": %s, \"value\": %s, \"unit\": %s%s}"
            .formatted(quoted(part), quoted(what), exact(value), quoted(unit), compared));
    write(forPrograms, figures.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  private static String exact(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void write(Path file, String text, StandardOpenOption... how) {
    try {
      Files.writeString(file, text, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many places as mean something. */
  private static String number(double value) {
    var places = value == Math.rint(value) || value >= 100 ? 0 : value < 10 ? 2 : 1;
    return String.format("%,." + places + "f", value);
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
