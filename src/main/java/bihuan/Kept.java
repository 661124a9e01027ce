package bihuan;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A value read seldom and asked for often. It is read again after it was dropped, and once a minute
 * because another server may have changed it. Reading and dropping exclude each other, so that
 * nothing read before a change outlives it.
 */
public final class Kept<T> {

  private static final long AGE = Duration.ofMinutes(1).toNanos();

  private record Read<T>(T value, long at) {}

  private final Supplier<T> source;
  private volatile Read<T> read;

  public Kept(Supplier<T> source) {
    this.source = source;
  }

  public T value() {
    var last = read;
    return last != null && System.nanoTime() - last.at < AGE ? last.value : readAgain(last);
  }

  public synchronized void drop() {
    read = null;
  }

  private synchronized T readAgain(Read<T> stale) {
    if (read == null || read == stale) {
      var at = System.nanoTime();
      read = new Read<>(source.get(), at);
    }
    return read.value;
  }
}
