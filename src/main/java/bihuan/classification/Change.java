package bihuan.classification;

/** What became better for everyone. */
public enum Change {
  RULE,
  PROCESS,
  SYSTEM,
  GUIDE,
  TRAINING
}
