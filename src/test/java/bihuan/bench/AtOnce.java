package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How much gets done in a second when all clients are at it. */
final class AtOnce {

  private static final long MOST_SECONDS = 120;

  private static final int MOST_TURNS = 12;
  private static final double HARDLY = 1.05;

  private AtOnce() {}

  /** Many at once, and how many of it in a second. */
  interface Turn {
    double rate() throws Exception;
  }

  /**
   * Turns that do not count, until two are hardly quicker than the best before: the product is
   * compiled while it runs, and measured as it is for whoever comes on the second day.
   */
  static void settle(Turn turn) throws Exception {
    var best = turn.rate();
    var idle = 0;
    for (var it = 1; it < MOST_TURNS && idle < 2; it++) {
      var rate = turn.rate();
      idle = rate < best * HARDLY ? idle + 1 : 0;
      best = Math.max(best, rate);
    }
  }

  /** One turn of it. */
  interface Work {
    void once(int turn) throws Exception;
  }

  /** So many turns per second. */
  static double rate(int turns, Work work) throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      var begun = System.nanoTime();
      Callable<Void> client =
          () -> {
            for (var it = next.getAndIncrement(); it < turns; it = next.getAndIncrement()) {
              work.once(it);
            }
            return null;
          };
      var all = Collections.nCopies(CLIENTS, client);
      for (var it : clients.invokeAll(all, MOST_SECONDS, TimeUnit.SECONDS)) {
        it.get();
      }
      return turns / ((System.nanoTime() - begun) / 1e9);
    } finally {
      clients.shutdownNow();
    }
  }

  /** The same rows by plain JDBC, a connection for each client. */
  static double plain(int turns, Copies copies) throws Exception {
    var free = new LinkedBlockingQueue<Copies.Writer>();
    for (var it = 0; it < CLIENTS; it++) {
      free.add(copies.writer());
    }
    try {
      return rate(
          turns,
          it -> {
            var writer = free.take();
            writer.write();
            free.add(writer);
          });
    } finally {
      free.forEach(Copies.Writer::close);
    }
  }
}
