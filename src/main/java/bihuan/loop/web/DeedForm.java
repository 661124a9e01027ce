package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.web.Me;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A form that does something to the issue of the page. */
public abstract class DeedForm implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject IssuePage issuePage;
  @Inject Issues issues;
  @Inject CurrentIssue seen;
  @Inject Me me;
  @Inject PageWords saying;

  protected IssueNumber number() {
    return issuePage.number();
  }

  protected IssuePage page() {
    return issuePage;
  }

  protected By now() {
    return me.now();
  }

  /** A number somebody typed or chose; the refusal is said at the field. */
  static IssueNumber typed(String field, String value) {
    return Body.number(field, value);
  }

  /** The same, of an issue that this person may see. */
  IssueNumber known(String field, String value) {
    var number = typed(field, value);
    try {
      issues.seenBy(now(), number);
    } catch (Refusal unknown) {
      throw unknown.at(field);
    }
    return number;
  }

  static int chosen(Integer value) {
    return value == null ? 0 : value;
  }

  /** Said on the page that follows, where it stands now. */
  protected String done(Enum<?> what) {
    seen.forget();
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words(what), null));
    return "/loop/issue.xhtml?faces-redirect=true&number=" + number();
  }

  private String words(Enum<?> what) {
    try {
      var stage = issuePage.getIssue().stage();
      return saying.words("loop.page.done", number(), what, stage);
    } catch (Refusal gone) {
      return saying.words("loop.page.doneAndGone", number(), what);
    }
  }
}
