package bihuan.recusals;

/** What was done about a recusal. */
enum RecusalAct {
  RECUSAL_FOUND,
  RECUSAL_DECLARED,
  RECUSAL_ENDED
}
