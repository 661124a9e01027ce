package bihuan.classification;

/** What the head ruled on a unit's appeal against a card. */
public enum CardRuling {
  UPHELD,
  CANCELLED
}
