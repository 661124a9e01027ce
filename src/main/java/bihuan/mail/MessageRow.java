package bihuan.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message as the outbox shows it: neither what it says nor whom it is for.
 *
 * @param kind of what it is about, as its writer names it: {@code invitation}, {@code digest}
 * @param fault why the last try failed, null where none did
 * @param tries so far
 * @param at when it was sent or given up; while it waits, when it is tried next
 * @param again it was given up or may have arrived, and can be sent again
 */
public record MessageRow(
    String id,
    String kind,
    MessageChannel channel,
    MessageState state,
    MessageFault fault,
    int tries,
    Instant written,
    Instant at,
    boolean again)
    implements Serializable {}
