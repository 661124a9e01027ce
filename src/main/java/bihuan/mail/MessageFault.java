package bihuan.mail;

/** Why a message did not arrive. */
public enum MessageFault {
  /** How to reach them this way is not known. */
  NO_ADDRESS(true),
  /** The house does not send this way any more. */
  NOT_SET_UP,
  /** Whoever carries it does not answer, or asks to be left alone for a while. */
  UNREACHABLE,
  /** Whoever carries it does not accept the house's sign-in. */
  NOT_ADMITTED,
  /** Whoever carries it will not take it to this address. */
  REFUSED(true),
  /** What it says holds no longer. */
  TOO_LATE(true),
  /** What it was about was withdrawn before it was sent. */
  VOID(true);

  private final boolean last;

  MessageFault() {
    this(false);
  }

  MessageFault(boolean last) {
    this.last = last;
  }

  /** Another try would end as this one did. */
  boolean isLast() {
    return last;
  }
}
