package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How much gets done in a second when all clients are at it. */
final class AtOnce {

  private static final long MOST_SECONDS = 180;

  private AtOnce() {}

  /** One turn of it. */
  interface Work {
    void once(int client, int turn) throws Exception;
  }

  static Pace pace(int turns, Work work) throws InterruptedException, ExecutionException {
    return pace(CLIENTS, turns, work);
  }

  static Pace pace(int clients, int turns, Work work)
      throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var times = new double[turns];
    var threads = Executors.newFixedThreadPool(clients);
    try {
      var all = new ArrayList<Callable<Void>>();
      for (var client = 0; client < clients; client++) {
        var who = client;
        all.add(
            () -> {
              for (var it = next.getAndIncrement(); it < turns; it = next.getAndIncrement()) {
                var begun = System.nanoTime();
                work.once(who, it);
                times[it] = (System.nanoTime() - begun) / 1e6;
              }
              return null;
            });
      }
      var begun = System.nanoTime();
      for (var it : threads.invokeAll(all, MOST_SECONDS, TimeUnit.SECONDS)) {
        it.get();
      }
      return Pace.of((System.nanoTime() - begun) / 1e9, times);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The same rows by plain JDBC, a connection for each client. */
  static Pace plain(int turns, Copies copies) throws Exception {
    var writers = new ArrayList<Copies.Writer>();
    try {
      for (var it = 0; it < CLIENTS; it++) {
        writers.add(copies.writer());
      }
      return pace(turns, (client, turn) -> writers.get(client).write());
    } finally {
      writers.forEach(Copies.Writer::close);
    }
  }
}
