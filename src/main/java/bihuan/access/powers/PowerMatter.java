package bihuan.access.powers;

/** What one administrator asks for and another confirms. */
public enum PowerMatter {
  /** The first password of a new account. */
  OPENING,
  /** A password in the place of one that is lost. */
  RESET,
  /** A role that sees who spoke, rules on it, or decides who does. */
  APPOINTMENT
}
