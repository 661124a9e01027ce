package bihuan.access.web;

import bihuan.Refusal;
import bihuan.access.SigningIn;
import bihuan.privacy.PrivacyNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** access/password.xhtml: the owner's own password. */
@Named
@RequestScoped
public class PasswordPage {

  @Inject SigningIn signingIn;
  @Inject PrivacyNotices notices;
  @Inject Door door;
  @Inject Me me;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;

  private String current;
  private String fresh;
  private String again;
  private String back;

  public void change() throws IOException {
    if (!fresh.equals(again)) {
      throw Refusal.invalid("access.password.again").at("again");
    }
    var isFirst = isFirst();
    signingIn.changePassword(current, fresh, me.now());
    if (isFirst) {
      notices.readBy(me.getName(), me.now().at());
    }
    door.goOn(request);
    browser.redirect(request.getContextPath() + ReturnAddress.local(back));
  }

  /** Nothing else is open until the one-time password is changed. */
  public boolean isFirst() {
    return SignedIn.in(request).map(SignedIn::mustChange).orElse(false);
  }

  public int getLeast() {
    return signingIn.leastLength(me.getActor());
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
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

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }
}
