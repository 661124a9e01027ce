package bihuan.mail;

/** What became of a message. */
public enum MessageState {
  WAITING,
  SENT,
  FAILED
}
