package bihuan.panel;

/** What became of a message. */
public enum MessageState {
  WAITING,
  SENT,
  FAILED
}
