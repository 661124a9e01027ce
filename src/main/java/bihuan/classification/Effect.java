package bihuan.classification;

/** What somebody found who looked again whether an improvement lasts. */
public enum Effect {
  HOLDS,
  PARTLY,
  FADED
}
