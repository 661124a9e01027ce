package bihuan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Waits for the tests' server as long as anything moves. The connector counts seconds alone: a slow
 * machine would be cut off, and a server that has ended be waited for. It looks again and again
 * because the connector starts the server by itself and tells nobody, and because a process that
 * still runs tells of its end only, not of its work.
 */
final class Patience {

  private static final Duration WITHOUT_A_MOVE = Duration.ofMinutes(2);
  private static final Duration A_MOVE = Duration.ofSeconds(1);
  private static final long BETWEEN_LOOKS_MILLIS = 500;

  private final Thread waiting = Thread.currentThread();
  private final Instant began = Instant.now();

  private Patience() {}

  /** Looks after the server that this thread is about to start. */
  static void begin() {
    var patience = new Patience();
    var watch = new Thread(patience::watch, "patience");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch() {
    try {
      while (!isWaiting() || server().isEmpty()) {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      }
      var used = Duration.ZERO;
      var moved = Instant.now();
      while (isWaiting()) {
        var server = server();
        if (server.isEmpty() || hasEnded(server.get())) {
          giveUp("has ended");
          return;
        }
        var now = used(server.get());
        if (now.compareTo(used.plus(A_MOVE)) >= 0) {
          used = now;
          moved = Instant.now();
        }
        if (Instant.now().isAfter(moved.plus(WITHOUT_A_MOVE))) {
          giveUp("has not moved for two minutes");
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits a little for its end. */
  private static boolean hasEnded(ProcessHandle server) throws InterruptedException {
    try {
      server.onExit().get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void giveUp(String why) {
    System.err.printf(
        "bihuan: waited %d s for the product to be deployed, but the server %s; what it said stands"
            + " above%n",
        Duration.between(began, Instant.now()).toSeconds(), why);
    waiting.interrupt();
  }

  /** The thread is still where the connector starts the server. */
  private boolean isWaiting() {
    return Stream.of(waiting.getStackTrace())
        .anyMatch(it -> it.getClassName().endsWith(".PayaraMicroDeployableContainer"));
  }

  private static Optional<ProcessHandle> server() {
    return ProcessHandle.current()
        .children()
        .filter(it -> it.info().commandLine().orElse("").contains("payara-micro"))
        .findFirst();
  }

  private static Duration used(ProcessHandle server) {
    return server.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
