package bihuan.rounds.web;

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
  private List<RoundRow> rows;

  public List<RoundRow> getRows() {
    if (rows == null) {
      rows = rounds.list(state, Cursor.read(after), me.getActor());
    }
    return rows;
  }

  public RoundState[] getStates() {
    return RoundState.values();
  }

  /** The address of the next page; empty where there is none. */
  public String getNext() {
    return getRows().size() < Rounds.PAGE
        ? ""
        : "?"
            + (state == null ? "" : "state=" + state + "&")
            + "after="
            + Cursor.of(rows.get(rows.size() - 1));
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
