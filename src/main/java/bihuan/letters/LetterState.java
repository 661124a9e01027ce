package bihuan.letters;

import java.time.LocalDate;

/** Whether a letter still tells the truth. */
public enum LetterState {
  IN_FORCE,
  EXPIRED,
  REVOKED;

  static LetterState of(LocalDate revokedOn, LocalDate until, LocalDate today) {
    if (revokedOn != null) {
      return REVOKED;
    }
    return today.isAfter(until) ? EXPIRED : IN_FORCE;
  }
}
