package bihuan.plan;

/** How an observer can try a measure out. */
public enum Observed {
  PROCESS,
  POLICY,
  ENFORCEMENT,
  MECHANISM
}
