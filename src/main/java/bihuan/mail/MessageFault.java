package bihuan.mail;

/** Why a message did not arrive. */
public enum MessageFault {
  /** How to reach them this way is not known. */
  NO_ADDRESS(true),
  /** The house does not send this way any more. */
  NOT_SET_UP,
  /** Whoever carries it does not answer. */
  UNREACHABLE,
  /** Whoever carries it asks to be left alone for a while, about this one or all of them. */
  LATER,
  /** Whoever carries it does not accept the house's sign-in. */
  NOT_ADMITTED,
  /** Whoever carries it will not take what is sent, whomever it is for. */
  REJECTED,
  /** Whoever carries it will not take it to this address. */
  REFUSED(true),
  /** Whoever carries it took it and sent it back: there is no such address. */
  RETURNED(true),
  /** It may have arrived: what was handed over was never acknowledged. */
  UNSURE(true),
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

  /** There is something left that somebody may send again. */
  boolean keepsText() {
    return this != NO_ADDRESS && this != RETURNED && this != TOO_LATE && this != VOID;
  }

  /** There is nobody at this address. */
  public boolean isOfTheAddress() {
    return this == REFUSED || this == RETURNED;
  }

  /** Nothing else goes this way either, for now. */
  boolean isOfTheWay() {
    return this == UNREACHABLE || this == NOT_ADMITTED || this == NOT_SET_UP;
  }
}
