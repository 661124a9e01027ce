package bihuan.ledger;

import java.time.Instant;

/**
 * A block of the master chain.
 *
 * @param heads how many subjects it seals
 * @param seal the master seal: worth writing down
 */
public record BlockRow(
    long no, Instant at, long heads, String previous, String root, String seal) {}
