package bihuan.journal;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.rounds.VisitForm;
import java.util.Map;

/**
 * The journal as a phone sends it.
 *
 * @param task the number of the task, empty or null where nobody sent its observer
 * @param process with edition, district, channel and form counts only where there is no task; a
 *     task has its own
 * @param edition the version of the promise the phone showed
 * @param seen the revision of the journal the phone knew when it wrote; 0 for none
 * @param device a random name that tells two phones of one person apart
 * @param photos taken on this phone and still waiting there: at which step, by the SHA-256 of their
 *     content; null for none
 * @param fields what was typed, by field ({@code 4.visits})
 */
public record JournalUpdate(
    String task,
    String process,
    int edition,
    District district,
    Channel channel,
    VisitForm form,
    int seen,
    String device,
    Map<String, Integer> photos,
    Map<String, FieldValue> fields) {

  /**
   * One field.
   *
   * @param value empty to take it back
   * @param at when it was typed, in milliseconds since 1970
   */
  public record FieldValue(String value, long at) {}
}
