package bihuan.instructions.web;

import bihuan.Page;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.instructions.MandateRow;
import bihuan.instructions.MandateState;
import bihuan.instructions.Mandates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** instructions/mandates.xhtml: what leaders ask for and meetings decided, by where it stands. */
@Named
@RequestScoped
public class MandatesPage {

  @Inject Mandates mandates;
  @Inject Me me;

  private MandateState state;
  private String after;
  private Page<MandateRow> page;

  public List<MandateRow> getRows() {
    return page().rows();
  }

  /** The address of the next page; null for none. */
  public String getNext() {
    var next = page().next();
    return next == null ? null : "?state=" + getState() + "&after=" + next;
  }

  private Page<MandateRow> page() {
    if (page == null) {
      page = mandates.at(getState(), after, me.now());
    }
    return page;
  }

  public MandateState[] getStates() {
    return MandateState.values();
  }

  /** Where the reader has most to do, unless they asked for another. */
  public MandateState getState() {
    if (state != null) {
      return state;
    }
    var actor = me.now().actor();
    if (actor.is(Role.CASE_HANDLER)) {
      return MandateState.HANDED;
    }
    return actor.is(Role.APPROVER) ? MandateState.WRITTEN : MandateState.GIVEN;
  }

  public void setState(MandateState state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
