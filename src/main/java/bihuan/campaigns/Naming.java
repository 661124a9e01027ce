package bihuan.campaigns;

/** Whether whoever answers may say who they are. */
public enum Naming {
  /** Nothing is asked and nothing is kept. */
  ANONYMOUS,
  /** Who wants to be called back leaves a name and a number. */
  OPTIONAL
}
