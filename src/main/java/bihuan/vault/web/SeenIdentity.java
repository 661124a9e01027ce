package bihuan.vault.web;

import bihuan.vault.Identity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** An identity for the length of one answer; no session keeps it. */
@Named
@RequestScoped
public class SeenIdentity {

  private Identity identity;

  void show(Identity identity) {
    this.identity = identity;
  }

  public Identity getIdentity() {
    return identity;
  }
}
