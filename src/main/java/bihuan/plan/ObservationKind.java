package bihuan.plan;

/** How an observer can try a measure out. */
enum ObservationKind {
  PROCESS,
  POLICY,
  ENFORCEMENT,
  MECHANISM
}
