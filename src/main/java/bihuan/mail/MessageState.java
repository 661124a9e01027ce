package bihuan.mail;

/** What became of a message. */
enum MessageState {
  WAITING,
  SENT,
  FAILED
}
