package bihuan.access;

import java.time.Instant;
import java.util.Locale;

/**
 * An account as a list shows it; nothing secret.
 *
 * @param name what they sign in with
 * @param displayZh their name in Chinese
 * @param displayEn their name in English
 * @param role what they are appointed to, {@link Role#NONE} until then
 * @param unit the code of their unit, empty where none
 * @param disabled may not sign in any more
 * @param demo belongs to the demonstration
 * @param lockedUntil after wrong tries, null where not
 * @param mustChange has a one-time password yet to be changed
 * @param passwordChanged when the present password was set
 * @param lastSignIn when they last came in, null if never
 * @param contact how they are reached, masked; empty where that is not known
 * @param contactProven its owner typed in what was sent there
 * @param contactBounced what was sent there last came back
 * @param shutSince since when what they reported is kept from whoever comes in, null where it is
 *     not
 */
public record AccountRow(
    String name,
    String displayZh,
    String displayEn,
    Role role,
    String unit,
    boolean disabled,
    boolean demo,
    Instant lockedUntil,
    boolean mustChange,
    Instant passwordChanged,
    Instant lastSignIn,
    String contact,
    boolean contactProven,
    boolean contactBounced,
    Instant shutSince) {

  /** Their name in this language, Chinese where there is no other. */
  public String displayName(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !displayEn.isEmpty()
        ? displayEn
        : displayZh;
  }

  /** What they reported is kept from whoever comes in. */
  public boolean isShut() {
    return shutSince != null;
  }

  public boolean isLocked(Instant at) {
    return lockedUntil != null && at.isBefore(lockedUntil);
  }
}
