package bihuan.comparison;

/** How what was lived stands to what was promised. */
public enum Fulfilment {
  BETTER,
  WITHIN,
  BEYOND,
  /** Shown beside the promise, not judged: there is nothing to count, or not enough was written. */
  SHOWN;

  /** Kept, or not; null where nothing can be said. */
  public Boolean isWithin() {
    return this == SHOWN ? null : this != BEYOND;
  }
}
