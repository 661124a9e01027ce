package bihuan.catalogue;

import java.time.Instant;

/**
 * The next edition of a service while people still work on it.
 *
 * @param revision what to name when saving, so that nobody overwrites what they have not seen
 * @param base the version it began from, 0 for a new service
 */
public record DraftView(
    String code,
    int revision,
    int base,
    EditionTerms terms,
    String begunBy,
    Instant begunAt,
    String changedBy,
    Instant changedAt) {

  public boolean isNew() {
    return base == 0;
  }
}
