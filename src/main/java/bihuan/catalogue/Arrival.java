package bihuan.catalogue;

/** What would become of terms that come from outside. */
public enum Arrival {
  /** A service that is not in the catalogue yet. */
  NEW,
  /** They say something other than what was published last. */
  CHANGED,
  /** They say what was published last. */
  SAME,
  /** Somebody works on a draft of the service already. */
  BUSY,
  /** Something is missing or wrong. */
  BAD;

  /** They become a draft. */
  public boolean isTaken() {
    return this == NEW || this == CHANGED;
  }
}
