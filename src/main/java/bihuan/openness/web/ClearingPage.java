package bihuan.openness.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.loop.Publication.PublicationState;
import bihuan.openness.Openness;
import bihuan.openness.PublicationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * openness/clearing.xhtml: what waits to be cleared for the public, and what became of the rest.
 */
@Named
@RequestScoped
public class ClearingPage {

  @Inject Openness openness;
  @Inject Me me;

  private PublicationState state = PublicationState.WAITING;
  private String after;
  private Page<PublicationRow> page;

  public void load() {
    page = openness.list(state, after, me.getActor());
  }

  public List<PublicationRow> getRows() {
    return page.rows();
  }

  public List<PublicationState> getStates() {
    return Openness.states();
  }

  /** The address of the next page; empty where there is none. */
  public String getNext() {
    return page.next() == null ? "" : "?state=" + state + "&after=" + page.next();
  }

  public PublicationState getState() {
    return state;
  }

  public void setState(PublicationState state) {
    this.state = state == null ? PublicationState.WAITING : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
