package bihuan.invitations.web;

import bihuan.mail.Gateways;
import bihuan.mail.MessageChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the house itself can send, for pages that offer it. */
@Named
@ApplicationScoped
public class Carriers {

  @Inject Gateways gateways;

  public boolean isMail() {
    return gateways.carry(MessageChannel.MAIL);
  }

  public boolean isSms() {
    return gateways.carry(MessageChannel.SMS);
  }
}
