package bihuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * {@code ./bihuan bench}: how fast issues are filed and moved, questionnaires answered, pages and
 * operations read, beside what the same costs without the product; how pages open while large files
 * come in and for somebody with very many reports; how much slower pages open when there are twenty
 * times as many issues, and the promise ledger over a hundred times as many journeys; how long a
 * start takes beside an empty application, and how long until all that is due has followed a year's
 * notice.
 */
public final class Bench {

  private static final List<String> ALONE = List.of("starting", "calendar");
  private static final List<String> IN_TWO_TOWNS = List.of("opening", "promises");
  private static final List<String> COMPARED = List.of("filing", "answers", "pages", "rest");
  private static final List<String> IN_ONE_TOWN =
      List.of("filing", "answers", "pages", "rest", "moves", "uploads", "own", "memory");

  private final Path launcher;
  private final Path work;
  private final String mysql;
  private final Results results;
  private final Size size;

  private Bench(Path launcher, Path work, String mysql, Results results, Size size) {
    this.launcher = launcher;
    this.work = work;
    this.mysql = mysql;
    this.results = results;
    this.size = size;
  }

  /**
   * Arguments: the launcher, a folder for everything, the JDBC address of an empty MySQL, the file
   * for the results, then options.
   */
  public static void main(String[] args) throws Exception {
    var options = new ArrayList<>(List.of(args).subList(4, args.length));
    var size = options.remove("--quick") ? Size.QUICK : Size.FULL;
    var other = other(options);
    var parts = new ArrayList<>(other == null ? ALONE : List.<String>of());
    parts.addAll(other == null ? IN_TWO_TOWNS : List.of());
    parts.addAll(other == null ? IN_ONE_TOWN : COMPARED);
    var wanted = options.isEmpty() ? parts : options;
    if (!parts.containsAll(wanted) || other != null && !Files.isReadable(other)) {
      System.err.println(
          "bihuan: bench takes --quick, --compare WAR and any of " + String.join(", ", parts));
      System.exit(2);
    }
    var results = new Results(Path.of(args[3]));
    results.begin(size.name() + " bench");
    new Bench(Path.of(args[0]), Path.of(args[1]), args[2], results, size).measure(wanted, other);
    results.end();
  }

  /** The build to compare with, null for none. */
  private static Path other(List<String> options) {
    var at = options.indexOf("--compare");
    if (at < 0 || at + 1 == options.size()) {
      return null;
    }
    options.remove(at);
    return Path.of(options.remove(at)).toAbsolutePath();
  }

  private void measure(List<String> wanted, Path other) throws Exception {
    if (wanted.contains("starting")) {
      results.part("starting");
      new Starting(launcher, work, size).measure(results);
    }
    if (wanted.contains("calendar")) {
      results.part("calendar");
      var town = Town.in(mysql, "bihuan_calendar");
      try (var product = Product.start(launcher, work.resolve("calendar"), town.environment())) {
        new Following(product, town, size).measure(results);
      }
    }
    if (wanted.stream().anyMatch(it -> !ALONE.contains(it))) {
      inTowns(wanted, other);
    }
  }

  private void inTowns(List<String> wanted, Path other) throws Exception {
    var small = Town.in(mysql, "bihuan_small");
    try (var product = Product.start(launcher, work.resolve("small"), small.environment())) {
      small.growTo(size.few(), size.open());
      if (wanted.stream().anyMatch(IN_TWO_TOWNS::contains)) {
        inTwoTowns(wanted, product, small);
      }
      if (wanted.stream().anyMatch(IN_ONE_TOWN::contains)) {
        try (var floor = Floor.start(launcher, work)) {
          var own = new Build(Build.OWN, product, small);
          if (other == null) {
            inOneTown(wanted, new Stand(List.of(own), floor, size));
          } else {
            compare(wanted, own, other, floor);
          }
        }
      }
    }
  }

  private void inTwoTowns(List<String> wanted, Product product, Town small) throws Exception {
    var large = Town.in(mysql, "bihuan_large");
    try (var other = Product.start(launcher, work.resolve("large"), large.environment())) {
      if (wanted.contains("opening")) {
        results.part("opening");
        large.growTo(size.many(), size.open());
        new Opening(product, small, other, large, size).measure(results);
      }
      if (wanted.contains("promises")) {
        results.part("promises");
        new Promises(product, small, other, large, size).measure(results);
      }
    }
  }

  /** The launcher builds anew what is older than the sources: the copy is not. */
  private void compare(List<String> wanted, Build own, Path war, Product floor) throws Exception {
    var copy = Files.createDirectories(work.resolve("other")).resolve("ROOT.war");
    Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
    var town = Town.in(mysql, "bihuan_other");
    var environment = new HashMap<>(town.environment());
    environment.put("BIHUAN_BENCH_WAR", copy.toString());
    try (var product = Product.start(launcher, work.resolve("other-data"), environment)) {
      town.growTo(size.few(), size.open());
      inOneTown(
          wanted, new Stand(List.of(own, new Build(war.toString(), product, town)), floor, size));
    }
  }

  private void inOneTown(List<String> wanted, Stand stand) throws Exception {
    for (var it : IN_ONE_TOWN) {
      if (wanted.contains(it)) {
        results.part(it);
        measure(it, stand);
      }
    }
  }

  private void measure(String part, Stand stand) throws Exception {
    switch (part) {
      case "filing" -> new Filing(stand).measure(results);
      case "answers" -> new Answers(stand).measure(results);
      case "pages" -> new Pages(stand).measure(results);
      case "rest" -> new Asking(stand).measure(results);
      case "moves" -> new Moves(stand).measure(results);
      case "uploads" -> new Uploads(stand).measure(results);
      case "own" -> new Own(stand).measure(results);
      case "memory" -> new Memory(stand).measure(results);
      default -> throw new IllegalArgumentException(part);
    }
  }
}
