package bihuan.ways.web;

import bihuan.access.web.Me;
import bihuan.access.web.OpenWrites;
import bihuan.ways.Choices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** ways/unsubscribe.xhtml: ends the mails that may be ended, without signing in. */
@Named
@ViewScoped
public class UnsubscribePage implements Serializable {

  @Inject Choices choices;
  @Inject OpenWrites writes;
  @Inject Me me;

  private String token;
  private boolean done;

  public void end() {
    writes.count();
    choices.unsubscribe(token == null ? "" : token, me.now().at());
    done = true;
  }

  public boolean isDone() {
    return done;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
