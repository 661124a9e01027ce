package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.time.LocalDate;

/**
 * A task as its traveller takes it along.
 *
 * @param edition the version of the promise it is measured against
 * @param closed its round is closed or cancelled; who accepted may still report
 * @param script what to try and to look at; may be empty
 */
public record Task(
    String id,
    String roundId,
    String round,
    String process,
    int edition,
    District district,
    Channel channel,
    VisitForm form,
    boolean unannounced,
    LocalDate from,
    LocalDate until,
    int measure,
    AssignmentState state,
    boolean closed,
    String script) {
  /** The number in its id, by which the house asks for it. */
  public long key() {
    return Long.parseLong(id);
  }
}
