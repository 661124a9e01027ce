package bihuan.forms;

import java.time.Instant;

/**
 * An edition of a questionnaire without what it asks.
 *
 * @param revision how often it was written, by which its next writer names what they saw
 * @param checksum SHA-256 of the definition as it is kept
 * @param publishedBy null before it is published, as is {@code publishedAt}
 * @param withdrawnAt null unless it is withdrawn
 */
public record EditionHead(
    String id,
    int number,
    int revision,
    EditionState state,
    String checksum,
    int questions,
    String changedBy,
    Instant changedAt,
    String publishedBy,
    Instant publishedAt,
    Instant withdrawnAt) {}
