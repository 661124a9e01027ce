package bihuan;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/** Work of the tests in the container that has nothing to do with each other. */
public final class TwoAtOnce {

  private TwoAtOnce() {}

  /** Each in its turn, as soon as one of two is free for it. */
  public static void run(ManagedExecutorService executor, List<Runnable> work) {
    var left = new ConcurrentLinkedQueue<>(work);
    Runnable inTurn =
        () -> {
          for (var it = left.poll(); it != null; it = left.poll()) {
            it.run();
          }
        };
    var beside = executor.submit(inTurn);
    inTurn.run();
    try {
      beside.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
