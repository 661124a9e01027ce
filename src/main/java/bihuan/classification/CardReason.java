package bihuan.classification;

/** Why a unit is shown a card, and of which colour. */
public enum CardReason {
  /** Overdue by a working day. */
  OVERDUE(true),
  /** The review rejected its reply. */
  REJECTED(true),
  /** Overdue by a week of working days. */
  LONG_OVERDUE(false),
  /** A second yellow card of one unit on one issue. */
  TWO_YELLOW(false),
  /** The head has ruled, after hearing the unit, that it closed what was not put right. */
  FALSE_CLOSING(false);

  private final boolean yellow;

  CardReason(boolean yellow) {
    this.yellow = yellow;
  }

  public boolean isYellow() {
    return yellow;
  }
}
