package bihuan.access.accounts.web;

import bihuan.Signs;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Confirmations;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.access.SecretShare;
import bihuan.access.web.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** access/account.xhtml: one account, and what this administrator may do about it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

  private static final String HERE =
      "/access/account.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject Confirmations confirmations;
  @Inject Me me;

  private String name;
  private AccountRow account;
  private Role role;
  private String unit;
  private String how;
  private SecretShare share;

  public void open() {
    account = accounts.seenBy(me.getActor(), name);
    role = account.role();
    unit = account.unit();
  }

  public String appoint() {
    var given = Signs.stripped(unit).toUpperCase();
    var request = enrolment.appoint(name, role, given, me.now());
    return request.isPresent() ? HERE + "&asked=true" : HERE;
  }

  public String dismiss() {
    enrolment.dismiss(name, me.now());
    return HERE;
  }

  public String disable() {
    enrolment.disable(name, me.now());
    return HERE;
  }

  public String enable() {
    enrolment.enable(name, me.now());
    return HERE;
  }

  public String unlock() {
    enrolment.unlock(name, me.now());
    return HERE;
  }

  /** A half of the secret may be shown on this page, this once. */
  public void reset() {
    share = enrolment.reset(name, me.now());
    open();
  }

  public String recognise() {
    confirmations.recognise(name, how, me.now());
    return HERE;
  }

  public boolean isMayReset() {
    return !account.disabled() && enrolment.mayReset(account, me.getActor());
  }

  public boolean isMayRecognise() {
    return account.isShut() && confirmations.mayRecognise(name, me.now());
  }

  public boolean isMayManage() {
    return enrolment.mayManage(name, me.getActor());
  }

  public boolean isMayAppoint() {
    return enrolment.mayAppoint(name, me.getActor());
  }

  public boolean isLocked() {
    return account.isLocked(me.now().at());
  }

  public List<Role> getRoles() {
    return Stream.of(Role.values()).filter(Role::isHeldByPeople).toList();
  }

  public AccountRow getAccount() {
    return account;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public SecretShare getShare() {
    return share;
  }
}
