package bihuan.plan;

/** Where the plan says it: among its goals, under its tasks, or in both. */
enum StatedIn {
  GOALS,
  TASKS,
  BOTH
}
