package bihuan.forms;

/** How far an edition of a questionnaire has come; what was published is never changed. */
public enum EditionState {
  DRAFT,
  PUBLISHED,
  WITHDRAWN
}
