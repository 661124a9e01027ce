package bihuan.notices;

/** Beside lying in the inbox: whether a notice is to be posted elsewhere, and was. */
enum Delivery {
  INBOX,
  WAITING,
  POSTED,
  FAILED
}
