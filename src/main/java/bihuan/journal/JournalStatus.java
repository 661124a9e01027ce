package bihuan.journal;

import bihuan.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a journal stands after a phone has sent its part.
 *
 * @param fields by field, what stands there now and when it was typed
 * @param refused what could not be taken, each at its field; it stays on the phone
 */
public record JournalStatus(
    JourneyRow row,
    Long task,
    int revision,
    Map<String, JournalUpdate.FieldValue> fields,
    List<Refusal> refused,
    List<OverwrittenRow> overwritten,
    List<JourneyPhotoRow> photos,
    Set<JournalRemark> remarks) {}
