package bihuan.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many at once from one address, then one every while. */
public class Throttle {

  private static final int MANY = 10_000;

  private final int most;
  private final Duration pace;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * @param most how many at once
   * @param pace how long until one more
   */
  public Throttle(int most, Duration pace) {
    this.most = most;
    this.pace = pace;
  }

  /** There is one left. */
  public boolean admits(String address, Instant at) {
    var bucket = buckets.get(address);
    return bucket == null || bucket.leftAt(at, this) >= 1;
  }

  /** One more; false when it was one too many. */
  public boolean count(String address, Instant at) {
    var admitted = admits(address, at);
    if (buckets.size() > MANY) {
      buckets.values().removeIf(it -> it.leftAt(at, this) >= most);
    }
    buckets.compute(
        address,
        (key, it) -> new Bucket(Math.max(0, (it == null ? most : it.leftAt(at, this)) - 1), at));
    return admitted;
  }

  private record Bucket(double left, Instant at) {

    double leftAt(Instant now, Throttle throttle) {
      var waited = Math.max(0, Duration.between(at, now).toMillis());
      return Math.min(throttle.most, left + (double) waited / throttle.pace.toMillis());
    }
  }
}
