package bihuan.panel;

/** How somebody stands to the panel. */
public enum Membership {
  /** Entered by the office, not yet asked. */
  REGISTERED,
  INVITED,
  SERVING,
  ENDED,
  DISMISSED,
  WITHDREW,
  /** By the office, before they had accepted. */
  STRUCK_OFF;

  /** Has left, and may do nothing any more. */
  public boolean isOver() {
    return switch (this) {
      case REGISTERED, INVITED, SERVING -> false;
      case ENDED, DISMISSED, WITHDREW, STRUCK_OFF -> true;
    };
  }
}
