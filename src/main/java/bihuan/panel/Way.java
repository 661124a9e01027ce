package bihuan.panel;

/** How an invitation reaches somebody. */
public enum Way {
  CARD,
  SMS,
  MAIL
}
