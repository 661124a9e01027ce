package bihuan.ledger;

/**
 * Where a subject stands.
 *
 * @param seq how many entries it has
 * @param seal of the newest of them
 * @param anchored the master chain seals it already
 */
public record HeadRow(String subject, long seq, String seal, boolean anchored) {}
