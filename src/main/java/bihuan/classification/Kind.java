package bihuan.classification;

/**
 * What sort of trouble: works but costs too much, cannot go on at a step, beyond one unit's power.
 */
public enum Kind {
  PAIN_POINT,
  BLOCKAGE,
  DIFFICULTY
}
