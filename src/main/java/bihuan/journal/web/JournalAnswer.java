package bihuan.journal.web;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.journal.JournalUpdate;
import bihuan.journal.JourneyPhotoRow;
import bihuan.journal.OverwrittenRow;
import bihuan.rounds.VisitForm;
import java.util.List;
import java.util.Map;

/**
 * How a journal stands, said to the phone in its reader's language.
 *
 * @param service as measured against; null where the phone has it
 * @param revision to be sent as {@code seen} with what is written next
 * @param fields what stands there now and when it was typed
 * @param refused what could not be taken; it stays on the phone
 * @param remarks what its owner should know
 */
public record JournalAnswer(
    String key,
    String id,
    String task,
    String process,
    int edition,
    District district,
    Channel channel,
    VisitForm form,
    OfflineKit.ServiceKit service,
    boolean reported,
    int revision,
    Map<String, JournalUpdate.FieldValue> fields,
    List<RefusedField> refused,
    List<OverwrittenRow> overwritten,
    List<JourneyPhotoRow> photos,
    List<String> remarks) {

  /** A field that could not be taken, and why. */
  public record RefusedField(String field, String message) {}
}
