package bihuan.panel.web;

import bihuan.access.web.Me;
import bihuan.panel.InvitationRow;
import bihuan.panel.Inviting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** panel/outbox.xhtml: invitations that wait to be handed over. */
@Named("panelOutboxPage")
@RequestScoped
public class OutboxPage {

  private static final int PAGE = 50;

  @Inject Inviting inviting;
  @Inject Me me;

  private String after;
  private List<InvitationRow> rows;

  public void load() {
    rows = inviting.waiting(after, me.now());
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
