package bihuan.supervision;

import java.util.EnumSet;
import java.util.Set;

/** How far a paper has come. */
public enum PaperState {
  /** With whoever issues it. */
  PROPOSED,
  /** Was not issued: somebody said why. */
  DECLINED,
  /** What it was proposed for was gone before it was issued. */
  LAPSED,
  /** With its reader, to be answered. */
  ISSUED,
  /** Answered, with the unit's leader. */
  WRITTEN,
  /** Answered and signed, with the office. */
  SIGNED,
  RELEASED,
  /** By a ruling on an appeal. */
  CANCELLED;

  /** Its reader owes the office something, or may. */
  static final Set<PaperState> WITH_UNIT = EnumSet.of(ISSUED, WRITTEN);

  /** Its reader has it, and it is not over. */
  static final Set<PaperState> DELIVERED = EnumSet.of(ISSUED, WRITTEN, SIGNED);

  /** It has a number and was delivered, whatever became of it. */
  public boolean isDelivered() {
    return this != PROPOSED && this != DECLINED && this != LAPSED;
  }

  public boolean isOver() {
    return this == DECLINED || this == LAPSED || this == RELEASED || this == CANCELLED;
  }
}
