package bihuan.invitations.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.SignInCodes;
import bihuan.access.web.Door;
import bihuan.access.web.Me;
import bihuan.access.web.OpenWrites;
import bihuan.city.City;
import bihuan.invitations.InvitationState;
import bihuan.invitations.InvitationView;
import bihuan.invitations.Recruitment;
import bihuan.panel.Undertaking;
import bihuan.panel.Undertakings;
import bihuan.web.Installation;
import bihuan.web.Language;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** invitations/invitation.xhtml: onto the panel in a minute, for whoever was sent the link. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

  @Inject Recruitment recruitment;
  @Inject Undertakings undertakings;
  @Inject SignInCodes codes;
  @Inject OpenWrites writes;
  @Inject Door door;
  @Inject Installation house;
  @Inject Language language;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;
  @Inject Me me;

  private String token;
  private InvitationView invitation;
  private Undertaking undertaking;
  private String name;
  private boolean agreed;
  private boolean byCode;
  private String fresh;

  public void open() {
    try {
      invitation = recruitment.look(token, me.now().at());
      name = invitation.account();
    } catch (Refusal unknown) {
      writes.count();
      invitation = null;
    }
    undertaking = undertakings.inForce(City.day(me.now().at()));
  }

  public String accept() {
    if (!isOpen()) {
      writes.count();
    }
    if (!agreed) {
      throw Refusal.invalid("panel.undertaking.tick").at("agreed");
    }
    if (!byCode && (fresh == null || fresh.isEmpty())) {
      throw Refusal.invalid("invitations.password").at("fresh");
    }
    var account = Signs.stripped(name).toLowerCase(Locale.ROOT);
    var password = byCode ? null : fresh;
    recruitment.accept(token, undertaking.version(), account, password, me.now().at());
    var key = byCode ? codes.issue(account, me.now().at()).orElseThrow() : password;
    door.enter(account, key, request, (HttpServletResponse) browser.getResponse());
    return "/panel/service?faces-redirect=true&welcome=true";
  }

  /** {@code OPEN}, {@code USED} …, {@code UNKNOWN} where it is none of ours. */
  public String getState() {
    return invitation == null ? "UNKNOWN" : invitation.state().name();
  }

  public boolean isOpen() {
    return invitation != null && invitation.state() == InvitationState.OPEN;
  }

  /** Codes are offered where the house can deliver them; in the demonstration, on the page. */
  public boolean isCodeOffered() {
    return house.isDemo() || invitation.reachable();
  }

  public List<String> getArticles() {
    return undertaking.articles(language.getLocale());
  }

  public String getVersion() {
    return undertaking.version();
  }

  public InvitationView getInvitation() {
    return invitation;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public boolean isByCode() {
    return byCode;
  }

  public void setByCode(boolean byCode) {
    this.byCode = byCode;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }
}
