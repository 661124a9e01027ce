package bihuan.panel;

import java.time.Instant;

/**
 * How the sending of an invitation stands.
 *
 * @param fault why the last try failed, null where none did
 * @param tries so far
 * @param at when it was sent or given up; while it waits, when it is tried next
 */
public record Sending(MessageState state, MessageFault fault, int tries, Instant at) {}
