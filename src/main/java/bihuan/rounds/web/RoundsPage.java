package bihuan.rounds.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.rounds.RoundRow;
import bihuan.rounds.RoundState;
import bihuan.rounds.Rounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** rounds/rounds.xhtml: all rounds, for the office. */
@Named
@RequestScoped
public class RoundsPage {

  @Inject Rounds rounds;
  @Inject Me me;

  private RoundState state;
  private String after;
  private Page<RoundRow> page;

  public List<RoundRow> getRows() {
    return page().rows();
  }

  public RoundState[] getStates() {
    return RoundState.values();
  }

  /** The address of the next page; empty where there is none. */
  public String getNext() {
    return page().next() == null
        ? ""
        : "?" + (state == null ? "" : "state=" + state + "&") + "after=" + page().next();
  }

  private Page<RoundRow> page() {
    if (page == null) {
      page = rounds.list(state, after, me.getActor());
    }
    return page;
  }

  public RoundState getState() {
    return state;
  }

  public void setState(RoundState state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
