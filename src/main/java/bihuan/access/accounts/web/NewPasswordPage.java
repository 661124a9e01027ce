package bihuan.access.accounts.web;

import bihuan.Refusal;
import bihuan.access.NewPasswords;
import bihuan.access.web.Me;
import bihuan.access.web.OpenWrites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * access/new-password.xhtml: a password of one's own, with the secret that was sent or handed over.
 */
@Named
@RequestScoped
public class NewPasswordPage {

  @Inject NewPasswords passwords;
  @Inject OpenWrites writes;
  @Inject Me me;

  private String account;
  private String first;
  private String second;
  private String fresh;
  private String again;

  /** Whoever has the right secret never waits for others at the same address. */
  public String choose() {
    if (!fresh.equals(again)) {
      throw Refusal.invalid("access.password.again").at("again");
    }
    try {
      passwords.choose(account, first + (second == null ? "" : second), fresh, me.now().at());
    } catch (Refusal refused) {
      writes.count();
      throw refused;
    }
    return "/access/new-password.xhtml?faces-redirect=true&done=true";
  }

  public int getLeast() {
    return passwords.leastLength();
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
