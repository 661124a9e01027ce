package bihuan.campaigns.people;

/** A list of people that the house keeps anyway, and can ask. */
public enum Register {
  /** Members of the panel in term. */
  PANEL,
  /** Enterprises that have an account. */
  ENTERPRISES
}
