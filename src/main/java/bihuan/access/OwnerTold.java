package bihuan.access;

import java.time.Instant;

/**
 * The owner of an account is to learn of something; fired in the transaction in which it is done.
 */
public record OwnerTold(Actor owner, OwnerNews news, Instant at) {}
