package bihuan.access;

/** What the owner of an account is told by every way there is. */
public enum OwnerNews {
  RESET_ASKED,
  RESET_CONFIRMED,
  PASSWORD_SET,
  CONTACT_CHANGED,
  CONTACT_BOUNCED,
  ROLE_CHANGED,
  UNLOCKED,
  ENABLED,
  RECOGNISED
}
