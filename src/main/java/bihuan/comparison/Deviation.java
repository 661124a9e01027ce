package bihuan.comparison;

import bihuan.classification.Cause;
import bihuan.classification.Kind;

/** Where a journey was worse than promised; each proposes an issue. */
public enum Deviation {
  STUCK(Kind.BLOCKAGE, Cause.UNCLEAR_DUTY),
  CHANNEL(Kind.BLOCKAGE, Cause.SYSTEM_FAULT),
  TIME(Kind.PAIN_POINT, Cause.NOT_CARRIED_OUT),
  VISITS(Kind.PAIN_POINT, Cause.INFORMATION_NOT_SHARED),
  DOCUMENTS(Kind.PAIN_POINT, Cause.NO_COMMON_FORM),
  FEE(Kind.PAIN_POINT, Cause.NOT_CARRIED_OUT),
  UNCLEAR(Kind.PAIN_POINT, Cause.NOT_MADE_KNOWN),
  MANNERS(Kind.PAIN_POINT, Cause.ATTITUDE);

  private final Kind kind;
  private final Cause cause;

  Deviation(Kind kind, Cause cause) {
    this.kind = kind;
    this.cause = cause;
  }

  Kind kind() {
    return kind;
  }

  /** What is most often behind it; a suggestion. */
  Cause cause() {
    return cause;
  }
}
