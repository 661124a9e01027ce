package bihuan.supervision.web;

import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.supervision.PaperLists;
import bihuan.supervision.PaperRow;
import bihuan.supervision.PaperState;
import bihuan.supervision.Papers;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.Phrases;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** supervision/papers.xhtml: the papers of the reader's unit, or all that stand at one place. */
@Named
@ViewScoped
public class PapersPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Papers papers;
  @Inject PaperLists lists;
  @Inject PageWords say;
  @Inject Language language;
  @Inject Me me;

  private PaperState state = PaperState.PROPOSED;
  private String after;
  private transient Page<PaperRow> page;

  public boolean isForUnit() {
    return me.now().actor().role().isOfUnit();
  }

  public List<PaperRow> getRows() {
    return page().rows();
  }

  /** The address of the next page; null for none. */
  public String getNext() {
    var next = page().next();
    if (next == null) {
      return null;
    }
    return isForUnit() ? "?after=" + next : "?state=" + state + "&after=" + next;
  }

  private Page<PaperRow> page() {
    if (page == null) {
      page = isForUnit() ? lists.ofUnit(after, me.now()) : lists.at(state, after, me.now());
    }
    return page;
  }

  /** Those that wait may be issued together. */
  public boolean isIssuable() {
    return !isForUnit()
        && state == PaperState.PROPOSED
        && getRows().stream().anyMatch(it -> lists.signs(it, me.now()));
  }

  /** Each for itself: one that is refused says why, and the others go on. */
  public String issueChosen() {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    var chosen = faces.getExternalContext().getRequestParameterValuesMap().get("chosen");
    if (chosen == null) {
      throw Refusal.invalid("supervision.choose");
    }
    var issued = 0;
    for (var it : chosen) {
      try {
        papers.issue(it, me.now());
        issued++;
      } catch (Refusal refused) {
        faces.addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_ERROR, Phrases.of(refused, language.getLocale()), null));
      }
    }
    faces.addMessage(null, new FacesMessage(say.words("supervision.issuedSome", issued)));
    return "/supervision/papers.xhtml?faces-redirect=true&state=" + state;
  }

  public String nameKey(PaperRow row) {
    return PaperPage.nameKey(row.letter(), row.step().name());
  }

  public PaperState[] getStates() {
    return PaperState.values();
  }

  public PaperState getState() {
    return state;
  }

  public void setState(PaperState state) {
    this.state = state == null ? PaperState.PROPOSED : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
