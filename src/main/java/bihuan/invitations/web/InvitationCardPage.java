package bihuan.invitations.web;

import bihuan.access.web.Me;
import bihuan.files.Qr;
import bihuan.invitations.InvitationView;
import bihuan.invitations.Recruitment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** invitations/card.xhtml: an invitation to be printed, or its words to be sent. */
@Named
@RequestScoped
public class InvitationCardPage {

  @Inject Recruitment recruitment;
  @Inject InvitationText text;
  @Inject Me me;

  private String id;
  private String link;
  private InvitationView invitation;

  public void open() {
    var by = me.now();
    var token = recruitment.token(id, by);
    link = text.link(token);
    invitation = recruitment.look(token, by.at());
  }

  public String handOver() {
    recruitment.handOver(id, me.now());
    return "/invitations/pending?faces-redirect=true";
  }

  /** The link as a code, inside the page: it is in no address and no log. */
  public String getCode() {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(Qr.of(link).svg().getBytes(StandardCharsets.UTF_8));
  }

  public String getLink() {
    return link;
  }

  public InvitationView getInvitation() {
    return invitation;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
