package bihuan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bihuan soak}: fourteen people at work for half an hour on a server that is killed in
 * between. Whatever it said it had done must be there, the ledger whole, nothing it holds may grow,
 * and hardly anybody waits a second for a page.
 */
public final class Soak {

  private static final int LIVES = 4;
  private static final int MINUTES = 30;
  private static final double MOST_MILLIS = 1_000;
  private static final int MOST_NAMED = 10;

  private final Path launcher;
  private final Path data;
  private final Town town;
  private final Results results;
  private final Kept kept = new Kept();
  private final List<Double> pages = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  private Soak(Path launcher, Path data, Town town, Results results) {
    this.launcher = launcher;
    this.data = data;
    this.town = town;
    this.results = results;
  }

  /**
   * Arguments: the launcher, a folder for everything, the JDBC address of an empty MySQL, the file
   * for the results, then options.
   */
  public static void main(String[] args) throws Exception {
    var minutes = minutes(List.of(args).subList(4, args.length));
    if (minutes < 1) {
      System.err.println("bihuan: soak takes --minutes N");
      System.exit(2);
    }
    var results = new Results(Path.of(args[3]));
    results.begin("soak of " + minutes + " minutes");
    var town = Town.in(args[2], "bihuan_soak");
    var soak = new Soak(Path.of(args[0]), Path.of(args[1]).resolve("soak"), town, results);
    soak.live(minutes * 60 / LIVES);
    soak.check();
    System.exit(soak.tell() ? 0 : 1);
  }

  private static int minutes(List<String> options) {
    if (options.isEmpty()) {
      return MINUTES;
    }
    return options.size() == 2
            && options.get(0).equals("--minutes")
            && options.get(1).matches("\\d{1,4}")
        ? Integer.parseInt(options.get(1))
        : 0;
  }

  private void live(int seconds) throws Exception {
    for (var it = 1; it <= LIVES; it++) {
      results.part("life " + it);
      try (var product = start()) {
        var life = new Life(product, town, kept);
        life.live(seconds);
        results.heading("Life %d of %d, killed after %d s", it, LIVES, seconds);
        results.figure("start", product.seconds(), "s");
        wrong.addAll(life.faults());
        wrong.addAll(life.grown(results));
        pages.addAll(life.pages());
        results.figure("pages, 99 of 100 within", pace(life.pages()).most(), "ms");
        results.load("meanwhile");
      }
    }
  }

  private Product start() throws Exception {
    return Product.start(launcher, data, town.environment());
  }

  private void check() throws Exception {
    results.part("afterwards");
    try (var product = start()) {
      var missing =
          kept.missing(
              Visitor.signedIn(product.address(), "cora"),
              Visitor.signedIn(product.address(), "olga"));
      results.heading("Afterwards");
      results.figure("acknowledged: issues, moves, files, journals", kept.count(), "");
      results.figure("of these missing", missing.size(), "");
      missing.forEach(it -> wrong.add(it + " was acknowledged and is not there"));
    }
    var verification = new ProcessBuilder(launcher.toString(), "verify-ledger").inheritIO();
    verification.environment().putAll(town.environment());
    verification.environment().put("BIHUAN_DATA", data.toString());
    var broken = verification.start().waitFor();
    results.figure("ledger: 0 whole, 1 broken, 2 could not be checked", broken, "");
    if (broken != 0) {
      wrong.add("the ledger is not valid");
    }
  }

  private boolean tell() {
    var pace = pace(pages);
    results.figure("pages opened", pages.size(), "");
    results.figure("pages, median", pace.median(), "ms");
    results.figure("pages, 99 of 100 within", pace.most(), "ms");
    if (pace.most() >= MOST_MILLIS) {
      wrong.add("pages: 99 of 100 within %.0f ms".formatted(pace.most()));
    }
    results.heading(
        "%s", wrong.isEmpty() ? "All is well." : "What went wrong (" + wrong.size() + "):");
    wrong.stream().limit(MOST_NAMED).forEach(it -> results.line("  %s", it));
    results.end();
    return wrong.isEmpty();
  }

  private static Pace pace(Iterable<Double> times) {
    var all = new ArrayList<Double>();
    times.forEach(all::add);
    return Pace.of(1, all.stream().mapToDouble(it -> it).toArray());
  }
}
