package bihuan.letters;

import java.time.LocalDate;

/** Whether a letter still tells the truth. */
public enum LetterState {
  /** Its term has not begun. */
  COMING,
  IN_FORCE,
  EXPIRED,
  REVOKED;

  /** It could still be shown to somebody. */
  boolean isOpen() {
    return this == COMING || this == IN_FORCE;
  }

  static LetterState of(LocalDate revokedOn, LocalDate from, LocalDate until, LocalDate today) {
    if (revokedOn != null) {
      return REVOKED;
    }
    if (today.isBefore(from)) {
      return COMING;
    }
    return today.isAfter(until) ? EXPIRED : IN_FORCE;
  }
}
