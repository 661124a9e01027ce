package bihuan.invitations.web;

import bihuan.access.web.Me;
import bihuan.invitations.InvitationRow;
import bihuan.invitations.Recruitment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** invitations/pending.xhtml: invitations that wait to be handed over. */
@Named
@RequestScoped
public class PendingInvitationsPage {

  private static final int PAGE = 50;

  @Inject Recruitment recruitment;
  @Inject Me me;

  private String after;
  private List<InvitationRow> rows;

  public void load() {
    rows = recruitment.waiting(after, me.now());
  }

  public String getNext() {
    return rows.size() < PAGE ? "" : "?after=" + rows.get(PAGE - 1).id();
  }

  public List<InvitationRow> getRows() {
    return rows;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
