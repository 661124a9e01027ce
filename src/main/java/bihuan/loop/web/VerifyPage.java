package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.classification.Method;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Succession;
import bihuan.loop.Verification;
import bihuan.series.IssueNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** loop/verify.xhtml: go and see, then say whether it is really put right. */
@Named
@ViewScoped
public class VerifyPage implements Serializable {

  @Inject Issues issues;
  @Inject Processes processes;
  @Inject Verification verification;
  @Inject Succession succession;
  @Inject Me me;

  private String number;
  private final VerdictForm verdict = new VerdictForm();
  private transient IssueView issue;

  public void open() {
    if (!isOpen() && !isDone()) {
      throw Refusal.unknown("loop.unknown", number);
    }
  }

  public String send() {
    if (!verdict.isSure()) {
      return null;
    }
    verification.verify(new IssueNumber(number), verdict.verdict(), me.now());
    return "/loop/verify?faces-redirect=true&includeViewParams=true";
  }

  /** Drawn by lot, and would rather not go; nothing says who it was. */
  public String passOn() {
    succession.passOn(new IssueNumber(number), me.now());
    return "/home?faces-redirect=true";
  }

  public IssueView getIssue() {
    if (issue == null) {
      issue = issues.seenBy(me.now(), new IssueNumber(number));
    }
    return issue;
  }

  public boolean isOpen() {
    return getIssue().may("SATISFIED");
  }

  public boolean isDone() {
    var found = getIssue().verdict();
    return !isOpen() && found != null && found.solved() != null;
  }

  /** Not solved, but the unit has said why: that may be accepted. */
  public boolean isExplainable() {
    return getIssue().may("EXPLANATION_ACCEPTED");
  }

  /** The same way again, without having read the reply. */
  public boolean isBlind() {
    var found = getIssue().verdict();
    return found != null && found.method() == Method.RE_RUN;
  }

  /** The way to go, step by step; empty where no process is named. */
  public List<StepRow> getScript() {
    var marks = getIssue().marks();
    return marks.edition() == 0
        ? List.of()
        : processes.edition(marks.process(), marks.edition()).steps();
  }

  public VerdictForm getVerdict() {
    return verdict;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
