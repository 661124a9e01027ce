package bihuan.invitations;

import bihuan.mail.MessageChannel;
import java.util.Optional;

/** As what an invitation reaches somebody. */
public enum InvitationForm {
  CARD(null),
  SMS(MessageChannel.SMS),
  MAIL(MessageChannel.MAIL);

  private final MessageChannel channel;

  InvitationForm(MessageChannel channel) {
    this.channel = channel;
  }

  /** By what it can be carried; empty where people hand it over. */
  public Optional<MessageChannel> channel() {
    return Optional.ofNullable(channel);
  }
}
