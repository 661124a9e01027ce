package bihuan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Wrong query codes of the last minutes, by caller and altogether. In memory only, callers under a
 * mark that dies with the process.
 */
@ApplicationScoped
class Guesses {

  static final Duration WINDOW = Duration.ofMinutes(10);
  static final int BY_ONE_CALLER = 10;
  static final int ALTOGETHER = 3000;

  private final VaultKey forgetful =
      new VaultKey("memory", Crockford.random(32).getBytes(StandardCharsets.US_ASCII));
  private final Map<String, Deque<Instant>> byCaller = new HashMap<>();
  private final Deque<Instant> all = new ArrayDeque<>();

  synchronized boolean areTooMany(String from, Instant now) {
    forget(now);
    var theirs = byCaller.get(markOf(from));
    return all.size() >= ALTOGETHER || theirs != null && theirs.size() >= BY_ONE_CALLER;
  }

  synchronized void wrong(String from, Instant now) {
    all.add(now);
    if (!from.isEmpty()) {
      byCaller.computeIfAbsent(markOf(from), it -> new ArrayDeque<>()).add(now);
    }
  }

  private void forget(Instant now) {
    var before = now.minus(WINDOW);
    drop(all, before);
    byCaller.values().forEach(it -> drop(it, before));
    byCaller.values().removeIf(Deque::isEmpty);
  }

  private static void drop(Deque<Instant> guesses, Instant before) {
    while (!guesses.isEmpty() && !guesses.peek().isAfter(before)) {
      guesses.remove();
    }
  }

  private String markOf(String from) {
    return forgetful.mark("caller", from);
  }
}
