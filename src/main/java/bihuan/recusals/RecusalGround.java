package bihuan.recusals;

/** Why somebody keeps away from a unit. */
public enum RecusalGround {
  OWN_ENTERPRISE,
  OWN_UNIT,
  /** For two years after having left it. */
  FORMER_UNIT,
  RELATIVE,
  OTHER
}
