package bihuan.comparison;

/** Where a journey was better than promised; each proposes a word of praise. */
public enum Merit {
  TIME,
  VISITS,
  DOCUMENTS,
  FEE
}
