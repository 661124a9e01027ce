package bihuan.instructions;

import java.util.List;
import java.util.Set;

/**
 * A joint meeting as its reader may see it.
 *
 * @param agenda the issues, as far as the reader may know of them
 * @param minutes for units once they are issued; else empty
 * @param decisions what it decided; for units theirs alone
 */
public record MeetingView(
    MeetingRow row,
    List<AgendaItem> agenda,
    Set<String> units,
    String minutes,
    List<MandateRow> decisions,
    boolean mayWrite,
    boolean mayIssue) {

  /** An issue on the agenda, by its reviewed title. */
  public record AgendaItem(String number, String title) {}
}
