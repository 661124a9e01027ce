package bihuan.mail;

/** What became of a message. */
public enum MessageState {
  WAITING,
  /** Noted before it is handed over, so that whoever finds it like this later knows no better. */
  SENDING,
  SENT,
  FAILED,
  /** The house died, or lost its carrier, while it was handed over: it may have arrived. */
  UNSURE
}
