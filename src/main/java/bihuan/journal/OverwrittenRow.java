package bihuan.journal;

import java.time.Instant;

/**
 * What was typed on one phone and gave way to another's, or came when the journey was reported
 * already.
 *
 * @param item as the journal writes it: {@code visits}
 */
public record OverwrittenRow(
    int step, String item, String value, Instant editedAt, boolean afterReport) {}
