package bihuan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** From a start of the server to its being killed: fourteen people at work. */
class Life {

  /**
   * In the second half compiled code still arrives, caches and pools still fill: a quarter and
   * sixteen more. In a life of some minutes every person asks hundreds of times; what each request
   * leaked would exceed that.
   */
  private static final double MOST_GROWTH = 1.25;

  private static final int MOST_MORE = 16;

  private static final int LEAST_SAMPLES = 6;
  private static final int MINUTE = 60;
  private static final int PATIENCE = 90;

  private final Product product;
  private final Town town;
  private final Kept kept;
  private final Queue<Double> pages = new ConcurrentLinkedQueue<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final List<Vitals> samples = new ArrayList<>();

  private volatile boolean over;

  Life(Product product, Town town, Kept kept) {
    this.product = product;
    this.town = town;
    this.kept = kept;
  }

  void live(int seconds) throws Exception {
    var people = new ArrayList<Person>();
    for (var it : Role.ALL) {
      var visitor = Visitor.signedIn(product.address(), it.name());
      people.add(new Person(it, visitor, town, kept, pages));
    }
    var threads = Executors.newFixedThreadPool(people.size());
    try {
      var all = new ArrayList<Future<?>>();
      for (var it : people) {
        all.add(threads.submit(() -> work(it)));
      }
      watch(seconds);
      over = true;
      product.kill();
      for (var it : all) {
        it.get(PATIENCE, TimeUnit.SECONDS);
      }
    } finally {
      over = true;
      threads.shutdownNow();
    }
  }

  /** What fails as the server is killed is cut off; before that it is a fault. */
  private Void work(Person person) throws InterruptedException {
    while (!over) {
      try {
        person.doSomething();
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        if (!over) {
          faults.add(e.toString());
        }
      }
      person.pause();
    }
    return null;
  }

  private void watch(int seconds) throws Exception {
    var every = Math.min(MINUTE, seconds / LEAST_SAMPLES);
    for (var passed = every; passed <= seconds; passed += every) {
      TimeUnit.SECONDS.sleep(every);
      samples.add(Vitals.of(product, town));
    }
  }

  Queue<Double> pages() {
    return pages;
  }

  Queue<String> faults() {
    return faults;
  }

  List<String> grown(Results results) {
    var grown = new ArrayList<String>();
    judge("memory", "MB", Vitals::memory, results, grown);
    judge("threads", "", Vitals::threads, results, grown);
    judge("open files", "", Vitals::files, results, grown);
    judge("connections to the database", "", Vitals::connections, results, grown);
    return grown;
  }

  private void judge(
      String what, String unit, ToLongFunction<Vitals> of, Results results, List<String> grown) {
    var middle = samples.size() / 2;
    var first = usual(samples.subList(0, middle), of);
    var second = usual(samples.subList(samples.size() - middle, samples.size()), of);
    var isMore = second > first * MOST_GROWTH + MOST_MORE;
    results.row(what + ", second half", second, unit, "first half", first, isMore ? "  grows" : "");
    if (isMore) {
      grown.add("%s grew from %.0f to %.0f".formatted(what, first, second));
    }
  }

  private static double usual(List<Vitals> samples, ToLongFunction<Vitals> of) {
    return Results.median(samples.stream().mapToDouble(of::applyAsLong).toArray());
  }
}
