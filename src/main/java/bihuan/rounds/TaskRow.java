package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.time.LocalDate;

/** A task in its traveller's list. */
public record TaskRow(
    String id,
    String round,
    String process,
    District district,
    Channel channel,
    VisitForm form,
    LocalDate from,
    LocalDate until,
    AssignmentState state) {
  /** The number in its id, by which the house asks for it. */
  public long key() {
    return Long.parseLong(id);
  }
}
