package bihuan.ways;

import bihuan.notices.NoticeWritten;
import java.util.List;

/** What somebody is told, in the groups for which each chooses a pace. */
public enum NoticeGroup {
  /** What is to be done: never switched off. */
  DUTIES(Pace.DIGEST, Pace.AT_ONCE),
  /** What becomes of what one reported: never at once, as that would tell whose it is. */
  OUTCOME(Pace.DIGEST, Pace.OFF),
  NEWS(Pace.DIGEST, Pace.AT_ONCE, Pace.OFF);

  private final List<Pace> paces;

  NoticeGroup(Pace... paces) {
    this.paces = List.of(paces);
  }

  static NoticeGroup of(NoticeWritten written) {
    if (written.isToReporter()) {
      return OUTCOME;
    }
    return written.type().isTask() ? DUTIES : NEWS;
  }

  /** Among which one may choose. */
  public List<Pace> paces() {
    return paces;
  }
}
