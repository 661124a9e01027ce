package bihuan.vault;

/** How much of the reporter may be shown, as the reporter chose. */
public enum Secrecy {
  /** Name and organisation may be shown to whoever handles the issue. */
  OPEN,
  /** The identity stays in the vault. */
  CONFIDENTIAL,
  /** There is no identity, only a query code. */
  ANONYMOUS;

  /** What holds unless the reporter chooses otherwise. */
  public static final Secrecy DEFAULT = CONFIDENTIAL;
}
