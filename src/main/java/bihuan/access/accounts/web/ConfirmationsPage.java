package bihuan.access.accounts.web;

import bihuan.access.AccountRow;
import bihuan.access.Confirmations;
import bihuan.access.SecretShare;
import bihuan.access.powers.PowerRequestRow;
import bihuan.access.web.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** access/confirmations.xhtml: what no administrator does alone. */
@Named
@ViewScoped
public class ConfirmationsPage implements Serializable {

  @Inject Confirmations confirmations;
  @Inject Me me;

  private List<PowerRequestRow> waiting;
  private List<AccountRow> shut;
  private SecretShare share;
  private String account;

  public void load() {
    waiting = confirmations.waiting(me.now());
    shut = confirmations.shut(me.now());
  }

  /** The second half of a secret may be shown on this page, this once. */
  public void confirm(PowerRequestRow request) {
    share = confirmations.confirm(request.id(), me.now());
    account = request.account();
    load();
  }

  public String decline(PowerRequestRow request) {
    confirmations.decline(request.id(), me.now());
    return "/access/confirmations.xhtml?faces-redirect=true";
  }

  public List<PowerRequestRow> getWaiting() {
    return waiting;
  }

  public List<AccountRow> getShut() {
    return shut;
  }

  public SecretShare getShare() {
    return share;
  }

  /** Whom the share is about. */
  public String getAccount() {
    return account;
  }
}
