package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.SignInCodes;
import bihuan.access.web.OpenWrites;
import bihuan.panel.SignInCodeDelivery;
import bihuan.web.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** panel/code.xhtml: a code to come in with once, for observers without a password. */
@Named
@RequestScoped
public class SignInCodePage {

  @Inject SignInCodes codes;
  @Inject SignInCodeDelivery delivery;
  @Inject OpenWrites writes;
  @Inject Installation house;
  @Inject Clock clock;

  private String name;
  private String code;
  private boolean sent;

  /** The answer is the same whether there is such an account or not. */
  public void send() {
    if (!isOffered()) {
      throw Refusal.forbidden("panel.code.notOffered");
    }
    writes.count();
    var account = Signs.stripped(name).toLowerCase(Locale.ROOT);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (delivery.isSetUp()) {
      delivery.send(account, SignInCodeText::of, at);
    } else {
      code = codes.issue(account, at).orElse(null);
    }
    sent = true;
  }

  /** Where the house can deliver codes: by mail or text message; in the demonstration, here. */
  public boolean isOffered() {
    return delivery.isSetUp() || house.isDemo();
  }

  public boolean isSent() {
    return sent;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
