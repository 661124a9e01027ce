package bihuan.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Wrong tries in a row; the fifth closes the way for a while. */
@Embeddable
public class Tries {

  public static final int MOST = 5;

  @Column(name = "failed_tries")
  private int failed;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  /** One more; true when it is the one that closes. */
  public boolean miss(Duration lock, Instant at) {
    if (lockedUntil != null && !isLocked(at)) {
      forget();
    }
    failed++;
    if (failed != MOST) {
      return false;
    }
    lockedUntil = at.plus(lock);
    return true;
  }

  public boolean isLocked(Instant at) {
    return lockedUntil != null && at.isBefore(lockedUntil);
  }

  public Instant lockedUntil() {
    return lockedUntil;
  }

  public void forget() {
    failed = 0;
    lockedUntil = null;
  }
}
