package bihuan.retention;

import java.time.Instant;

/**
 * One night's destruction of a kind, as it stands on record.
 *
 * @param days the rule it went by
 * @param seal of its entry
 */
public record DestructionRow(Instant at, Retained kind, String count, String days, String seal) {}
