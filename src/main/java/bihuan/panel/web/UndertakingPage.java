package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.panel.Observers;
import bihuan.panel.Undertaking;
import bihuan.panel.Undertakings;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** panel/undertaking.xhtml: what an observer promises before beginning. */
@Named
@RequestScoped
public class UndertakingPage {

  private static final String HOME = "home";

  @Inject Observers observers;
  @Inject Undertakings undertakings;
  @Inject Language language;
  @Inject Me me;
  @Inject Clock clock;

  private boolean agreed;
  private String then;

  public void open() {
    if (!me.getActor().may(Right.SERVE_ON_PANEL)) {
      throw Refusal.forbidden("panel.undertaking.notYours");
    }
  }

  public String agree() {
    if (!agreed) {
      throw Refusal.invalid("panel.undertaking.tick").at("agreed");
    }
    observers.agree(me.now());
    return HOME.equals(then) ? "/home?faces-redirect=true" : "/loop/file-issue?faces-redirect=true";
  }

  /** An observer's pages ask for it until it is done. */
  public boolean isOwed() {
    return me.getActor().may(Right.SERVE_ON_PANEL) && observers.owesUndertaking(me.now());
  }

  /** An older version was agreed to. */
  public boolean isRenewed() {
    return observers.own(me.now()).filter(it -> it.undertaking() != null).isPresent();
  }

  /** Agreed to before; shown for reading. */
  public boolean isOnRecord() {
    return observers.hasAgreed(me.now());
  }

  /** The articles in force, in the reader's language. */
  public List<String> getArticles() {
    return text().articles(language.getLocale());
  }

  public String getVersion() {
    return text().version();
  }

  private Undertaking text() {
    return undertakings.inForce(LocalDate.ofInstant(me.now().at(), clock.getZone()));
  }

  public String getThen() {
    return then;
  }

  /** {@code home}, where that is where the reader came from; else they came to file an issue. */
  public void setThen(String then) {
    this.then = then;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }
}
