package bihuan.rounds;

/** What was done with a task. */
public enum TaskAct {
  TASK_OFFERED,
  TASK_ACCEPTED,
  TASK_DECLINED,
  TASK_PUT_UP,
  TASK_KEPT,
  TASK_HANDED_ON,
  TASK_GIVEN_BACK,
  TASK_TAKEN_OVER,
  TASK_DONE,
  TASK_WITHDRAWN,
  TASK_MISSED,
  FORM_CHANGED
}
