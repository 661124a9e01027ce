package bihuan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bihuan bench}: how fast issues are filed and questionnaires answered beside plain JDBC,
 * how much slower pages open when there are twenty times as many issues, how much slower the
 * promise ledger answers over a hundred times as many journeys, how long a start takes beside an
 * empty application, and how long until all that is due has followed a year's notice.
 */
public final class Bench {

  private Bench() {}

  /**
   * Arguments: the launcher, a folder for everything, the JDBC address of an empty MySQL, the file
   * for the results, then options.
   */
  public static void main(String[] args) throws Exception {
    var options = new ArrayList<>(List.of(args).subList(4, args.length));
    var size = options.remove("--quick") ? Size.QUICK : Size.FULL;
    var parts = List.of("filing", "answers", "opening", "promises", "starting", "calendar");
    var wanted = options.isEmpty() ? parts : options;
    if (!parts.containsAll(wanted)) {
      System.err.println("bihuan: bench takes --quick and any of " + String.join(", ", parts));
      System.exit(2);
    }
    measure(
        Path.of(args[0]), Path.of(args[1]), args[2], new Results(Path.of(args[3])), size, wanted);
  }

  private static void measure(
      Path launcher, Path work, String mysql, Results results, Size size, List<String> wanted)
      throws Exception {
    results.begin(size);
    if (wanted.contains("starting")) {
      new Starting(launcher, work, size).measure(results);
    }
    if (wanted.contains("calendar")) {
      var town = Town.in(mysql, "bihuan_calendar");
      try (var product = Product.start(launcher, work.resolve("calendar"), town.environment())) {
        new Following(product, town, size).measure(results);
      }
    }
    if (wanted.stream().anyMatch(it -> !List.of("starting", "calendar").contains(it))) {
      inTowns(launcher, work, mysql, results, size, wanted);
    }
    results.end();
  }

  private static void inTowns(
      Path launcher, Path work, String mysql, Results results, Size size, List<String> wanted)
      throws Exception {
    var small = Town.in(mysql, "bihuan_small");
    try (var product = Product.start(launcher, work.resolve("small"), small.environment())) {
      if (wanted.contains("filing")) {
        new Filing(product, small, size).measure(results);
      }
      if (wanted.contains("answers")) {
        new Answers(product, small, size).measure(results);
      }
      if (wanted.contains("opening") || wanted.contains("promises")) {
        var large = Town.in(mysql, "bihuan_large");
        try (var other = Product.start(launcher, work.resolve("large"), large.environment())) {
          if (wanted.contains("opening")) {
            small.growTo(size.few(), size.open());
            large.growTo(size.many(), size.open());
            new Opening(product, small, other, large, size).measure(results);
          }
          if (wanted.contains("promises")) {
            new Promises(product, small, other, large, size).measure(results);
          }
        }
      }
    }
  }
}
