package bihuan.anonymous.web;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The anonymous reporter who showed a query code in this session; the code itself is forgotten. */
@SessionScoped
class AnonymousSession implements Serializable {

  private String pseudonym = "";

  void remember(String pseudonym) {
    this.pseudonym = pseudonym;
  }

  void forget() {
    pseudonym = "";
  }

  boolean isKnown() {
    return !pseudonym.isEmpty();
  }

  /** Refused as an unknown code where none was shown, or the session has ended since. */
  Actor actor() {
    if (!isKnown()) {
      throw Refusal.unknown("loop.unknownCode");
    }
    return new Actor(pseudonym, Role.REPORTER, "");
  }
}
