package bihuan.journal;

/** What an observer should know about their journal, though nothing is wrong with it. */
public enum JournalRemark {
  /** The round ended in the meantime; the journal counts all the same. */
  ROUND_OVER,
  /** The task was taken back or handed on; the journal is kept as one without a task. */
  TASK_GONE,
  /** A new edition of the promise came into force; the one fixed at the start counts. */
  PROMISE_CHANGED,
  /** The journal was reported already; what came since is kept beside it. */
  AFTER_REPORT,
  /** Another phone wrote the same fields; the later word stands, the other is kept beside it. */
  TWO_PHONES,
  /** A step began before the one in front of it. */
  OUT_OF_ORDER
}
