package bihuan.plan;

/** The two halves of the plan that hold measures. */
public enum Section {
  TASKS,
  SAFEGUARDS
}
