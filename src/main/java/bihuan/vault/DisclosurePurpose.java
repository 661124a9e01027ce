package bihuan.vault;

/** What an identity may be asked for. */
public enum DisclosurePurpose {
  /** The reporter is in danger or suffers reprisals. */
  PROTECTION,
  /** A court or another body entitled by law asks. */
  LAW,
  /** The reporter has to be reached, and questions through the relay did not reach them. */
  CONTACT,
  /** There are facts that speak for a knowingly false report. */
  MALICE,
  /** An award or a compensation is due to the reporter. */
  AWARD
}
