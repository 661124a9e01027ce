package bihuan.openness;

import bihuan.loop.Publication.PublicationState;
import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * A closed issue on its way to the public, for the office.
 *
 * @param outgoingTitle as the unit read it
 * @param publicTitle as the public will, null before it is written
 * @param edition how often the public words were written
 */
public record PublicationRow(
    IssueNumber number,
    String outgoingTitle,
    String publicTitle,
    PublicationState state,
    int edition,
    String lead,
    String process,
    LocalDate closedOn,
    LocalDate clearedOn) {

  public String title() {
    return publicTitle == null ? outgoingTitle : publicTitle;
  }

  /** Somebody has written what the public may read. */
  public boolean isWritten() {
    return edition > 0;
  }
}
