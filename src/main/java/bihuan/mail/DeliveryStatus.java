package bihuan.mail;

import java.time.Instant;

/**
 * How the delivery of a message stands.
 *
 * @param fault why the last try failed, null where none did
 * @param tries so far
 * @param at when it was sent or given up; while it waits, when it is tried next
 */
public record DeliveryStatus(MessageState state, MessageFault fault, int tries, Instant at) {}
