package bihuan.panel;

/** What a member of the panel does that counts for the norm of a quarter. */
public enum ServiceActivity {
  /** Went through a service, alone or in company. */
  VISIT,
  /** Took part in a symposium or a training. */
  MEETING,
  /** Went to see whether something was put right. */
  VERIFICATION
}
