package bihuan.throttle;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this server has counted and not written yet. A row of the table is one for all who come from
 * one address, and held until a commit is on the disk: writing there each time, a hall full of
 * people would wait for one another.
 */
final class Tallies {

  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

  Tally of(String mark, Instant end) {
    return tallies.computeIfAbsent(mark, it -> new Tally(end));
  }

  int waiting(String mark) {
    var tally = tallies.get(mark);
    return tally == null ? 0 : tally.waiting();
  }

  void sweep(Instant at) {
    tallies.values().removeIf(it -> it.end.isBefore(at));
  }

  void forgive() {
    tallies.clear();
  }

  static final class Tally {

    private final Instant end;
    private int written;
    private int waiting;

    private Tally(Instant end) {
      this.end = end;
    }

    /** How much is to be written now, where a part is full. */
    synchronized int add(int more, int part) {
      waiting += more;
      if (waiting < part) {
        return 0;
      }
      var due = waiting;
      written += due;
      waiting = 0;
      return due;
    }

    /** What all servers have written together. */
    synchronized void hear(int used) {
      written = Math.max(written, used);
    }

    synchronized int total() {
      return written + waiting;
    }

    private synchronized int waiting() {
      return waiting;
    }
  }
}
