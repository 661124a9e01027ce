package bihuan.openness;

import bihuan.loop.Publication.PublicationState;
import bihuan.loop.Publication.Words;
import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * What of one issue the public reads, or will, for the office.
 *
 * @param edition how often it was written; whoever writes or clears says which they have read
 * @param title null before it is written, like the rest
 */
public record PublicationView(
    IssueNumber number,
    PublicationState state,
    int edition,
    String title,
    String reported,
    String done,
    String verdict,
    LocalDate clearedOn) {

  Words words() {
    return new Words(title, reported, done, verdict);
  }

  public boolean isWritten() {
    return edition > 0;
  }
}
