package bihuan.access.web;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Enrolment;
import bihuan.access.Role;
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
  @Inject Me me;

  private String name;
  private AccountRow account;
  private Role role;
  private String unit;
  private String oneTime;

  public void open() {
    account = accounts.seenBy(me.getActor(), name);
    role = account.role();
    unit = account.unit();
  }

  public String appoint() {
    enrolment.appoint(name, role, unit == null ? "" : unit.strip().toUpperCase(), me.now());
    return HERE;
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

  /** The password is shown on this page, this once. */
  public void reset() {
    oneTime = enrolment.reset(name, me.now());
    open();
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

  public String getOneTime() {
    return oneTime;
  }
}
