package bihuan.access.accounts.web;

import bihuan.access.AccountContacts;
import bihuan.access.web.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** access/me.xhtml: how the owner of the account is reached, and how what is shut opens. */
@Named
@ViewScoped
public class OwnContactPage implements Serializable {

  private static final String HERE = "/access/me.xhtml?faces-redirect=true";

  @Inject AccountContacts contacts;
  @Inject Me me;

  private String contact;
  private String password;
  private String code;
  private String shown;

  public void enter() {
    show(contacts.enter(contact, password, me.now()));
  }

  public void askFormer() {
    show(contacts.askFormer(me.now()));
  }

  public String prove() {
    contacts.prove(code, me.now());
    return HERE;
  }

  /** A code is on its way, or stands here where a demonstration cannot send it. */
  public boolean isWaiting() {
    return contacts.isWaiting(me.now());
  }

  public boolean isByCode() {
    return contacts.keepsNoPassword(me.now());
  }

  /** Where a code goes that opens what is shut, masked; empty where nowhere. */
  public String getFormer() {
    return contacts.formerMask(me.now());
  }

  public String getShown() {
    return shown;
  }

  private void show(Optional<String> code) {
    shown = code.orElse(null);
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
