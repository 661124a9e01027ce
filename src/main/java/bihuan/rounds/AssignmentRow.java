package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/**
 * A task as the office sees it: where it stands, never on which day it was done.
 *
 * @param visit what those who go together have in common
 * @param drawn by lot
 * @param reason why it was declined, else empty
 */
public record AssignmentRow(
    String id,
    String visit,
    String account,
    String process,
    District district,
    Channel channel,
    VisitForm form,
    int measure,
    boolean drawn,
    AssignmentState state,
    String reason) {
  /** The number in its id, by which the house asks for it. */
  public long key() {
    return Long.parseLong(id);
  }
}
