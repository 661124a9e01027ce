package bihuan.evidence;

/** What was done with a file. */
enum FileAct {
  FILE_KEPT,
  FILE_REMOVED
}
