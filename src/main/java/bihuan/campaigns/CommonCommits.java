package bihuan.campaigns;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Small writes of many callers who come at the same moment, in one transaction: while one of them
 * commits, those who wait gather, and the next of them commits for all. Nobody hears of theirs
 * before it is there. Where one fails, all of them are written again, each by itself.
 */
@ApplicationScoped
class CommonCommits {

  private static final int MOST = 50;

  @Inject OneCommit commit;

  @Resource TransactionSynchronizationRegistry transactions;

  private final Queue<Turn<?>> waiting = new ConcurrentLinkedQueue<>();
  private final Lock writing = new ReentrantLock();

  @ApplicationScoped
  static class OneCommit {

    @Transactional
    void of(List<? extends Runnable> works) {
      works.forEach(Runnable::run);
    }
  }

  private static final class Turn<T> implements Runnable {

    private final Supplier<T> together;
    private final Supplier<T> alone;
    private final Semaphore calls = new Semaphore(0);
    private T written;
    private RuntimeException failure;
    private volatile boolean over;

    Turn(Supplier<T> together, Supplier<T> alone) {
      this.together = together;
      this.alone = alone;
    }

    @Override
    public void run() {
      written = together.get();
    }

    void runAlone() {
      written = alone.get();
    }

    void end(RuntimeException why) {
      failure = why;
      over = true;
      call();
    }

    void call() {
      calls.release();
    }

    void awaitCall() {
      calls.acquireUninterruptibly();
    }

    T outcome() {
      if (failure != null) {
        throw failure;
      }
      return written;
    }
  }

  /**
   * Runs where others write as well, perhaps in the thread of one of them; within a transaction it
   * runs alone.
   *
   * @param together what to write, among others
   * @param alone the same, where together it failed, which took back all of it
   */
  <T> T write(Supplier<T> together, Supplier<T> alone) {
    if (transactions.getTransactionKey() != null) {
      return alone.get();
    }
    var mine = new Turn<>(together, alone);
    waiting.add(mine);
    while (!mine.over) {
      if (writing.tryLock()) {
        try {
          writeWhatWaits();
        } finally {
          writing.unlock();
          callNext();
        }
      } else {
        mine.awaitCall();
      }
    }
    return mine.outcome();
  }

  /** After the lock is free: whoever did not get it waits to be called. */
  private void callNext() {
    var next = waiting.peek();
    if (next != null) {
      next.call();
    }
  }

  private void writeWhatWaits() {
    var some = new ArrayList<Turn<?>>();
    for (var it = waiting.poll(); it != null; it = some.size() < MOST ? waiting.poll() : null) {
      some.add(it);
    }
    try {
      commit.of(some);
      some.forEach(it -> it.end(null));
    } catch (RuntimeException | Error e) { // whatever it is, the others must not wait for ever
      some.forEach(this::writeAlone);
    }
  }

  private void writeAlone(Turn<?> turn) {
    try {
      commit.of(List.<Runnable>of(turn::runAlone));
      turn.end(null);
    } catch (RuntimeException e) {
      turn.end(e);
    } catch (Error e) {
      turn.end(new IllegalStateException(e));
    }
  }
}
