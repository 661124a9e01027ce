package bihuan.plan;

/** Which side of the business environment a measure works on. */
public enum Dimension {
  MARKET_ORIENTED,
  LAW_BASED,
  INTERNATIONAL,
  CONVENIENT,
  SAFEGUARDS;

  public Section section() {
    return this == SAFEGUARDS ? Section.SAFEGUARDS : Section.TASKS;
  }
}
