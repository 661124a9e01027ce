package bihuan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** access/sign-in.xhtml: a name, a password, and on to where one was going. */
@Named
@RequestScoped
public class SignInPage {

  @Inject Door door;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;

  private String name;
  private String password;
  private String back;

  public void signIn() throws IOException {
    door.enter(name, password, request, (HttpServletResponse) browser.getResponse());
    browser.redirect(request.getContextPath() + ReturnAddress.local(back));
  }

  /** They were on their way to somewhere else. */
  public boolean isSentHere() {
    return back != null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }
}
