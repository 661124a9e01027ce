package bihuan.mail;

import java.time.Instant;

/**
 * When a message may be sent.
 *
 * @param from not before
 * @param until after which nobody needs it any more
 */
public record SendingTimes(Instant from, Instant until) {}
