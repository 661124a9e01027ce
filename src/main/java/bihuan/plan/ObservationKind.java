package bihuan.plan;

/** How an observer can try a measure out. */
public enum ObservationKind {
  PROCESS,
  POLICY,
  ENFORCEMENT,
  MECHANISM
}
