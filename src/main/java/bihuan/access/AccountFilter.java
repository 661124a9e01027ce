package bihuan.access;

/**
 * Which accounts a list shows; null asks for all.
 *
 * @param text begins the sign-in name or is part of the person's name
 */
public record AccountFilter(String text, Role role, String unit, Standing standing) {

  public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

  /** How an account stands. */
  public enum Standing {
    ACTIVE,
    UNAPPOINTED,
    DISABLED
  }
}
