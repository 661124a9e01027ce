package bihuan.panel;

/** How a leave stands on a day. */
public enum LeaveState {
  COMING,
  RUNNING,
  OVER,
  /** Before it began. */
  TAKEN_BACK;

  /** There is still something to take back or to cut short. */
  public boolean isOpen() {
    return this == COMING || this == RUNNING;
  }
}
