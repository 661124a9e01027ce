package bihuan.city;

/** The districts of Wuhai, and the unit that governs each. */
public enum District {
  HAIBOWAN("D51"),
  WUDA("D52"),
  HAINAN("D53");

  private final String government;

  District(String government) {
    this.government = government;
  }

  /** The code of the district's government. */
  public String government() {
    return government;
  }
}
