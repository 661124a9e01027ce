package bihuan.panel;

/** How somebody stands to the panel. */
public enum Membership {
  /** Entered by the office, not yet asked. */
  REGISTERED,
  INVITED,
  SERVING,
  ENDED,
  DISMISSED,
  WITHDREW;

  /** Has left, and may do nothing any more. */
  public boolean isOver() {
    return this == ENDED || this == DISMISSED || this == WITHDREW;
  }
}
