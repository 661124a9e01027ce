package bihuan.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A message was sent or given up; fired in the transaction in which it ended.
 *
 * @param reference what it is about, as its writer named it
 * @param fault why it was given up; empty where it was sent
 */
public record DeliveryEnded(
    String reference, MessageChannel channel, Optional<MessageFault> fault, Instant at) {

  public boolean isSent() {
    return fault.isEmpty();
  }
}
