package bihuan.parties.web;

import bihuan.Refusal;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.parties.Appointments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** parties/undertaking.xhtml: what an observer promises before beginning. */
@Named
@RequestScoped
public class UndertakingPage {

  @Inject Appointments appointments;
  @Inject Me me;

  private boolean agreed;

  public void open() {
    if (!me.has(Role.OBSERVER)) {
      throw Refusal.forbidden("parties.undertaking.notYours");
    }
  }

  public String agree() {
    if (!agreed) {
      throw Refusal.invalid("parties.undertaking.tick").at("agreed");
    }
    appointments.agree(me.now());
    return "/loop/file-issue?faces-redirect=true";
  }

  /** Agreed to before; shown for reading. */
  public boolean isOnRecord() {
    return appointments.hasAgreed(me.now());
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }
}
