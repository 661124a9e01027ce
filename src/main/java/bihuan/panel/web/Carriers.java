package bihuan.panel.web;

import bihuan.panel.Gateways;
import bihuan.panel.Way;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the house itself can send, for pages that offer it. */
@Named
@ApplicationScoped
public class Carriers {

  @Inject Gateways gateways;

  public boolean isMail() {
    return gateways.carry(Way.MAIL);
  }

  public boolean isSms() {
    return gateways.carry(Way.SMS);
  }
}
