package bihuan.panel.web;

import bihuan.access.web.Me;
import bihuan.files.Qr;
import bihuan.panel.Invited;
import bihuan.panel.Inviting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** panel/card.xhtml: an invitation to be printed, or its words to be sent. */
@Named("invitationCardPage")
@RequestScoped
public class CardPage {

  @Inject Inviting inviting;
  @Inject Correspondence correspondence;
  @Inject Me me;

  private String id;
  private String link;
  private Invited invited;

  public void open() {
    var by = me.now();
    var token = inviting.token(id, by);
    link = correspondence.link(token);
    invited = inviting.look(token, by.at());
  }

  public String handOver() {
    inviting.handOver(id, me.now());
    return "/panel/outbox?faces-redirect=true";
  }

  /** The link as a code, inside the page: it is in no address and no log. */
  public String getCode() {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(Qr.svg(link).getBytes(StandardCharsets.UTF_8));
  }

  public String getLink() {
    return link;
  }

  public Invited getInvited() {
    return invited;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
