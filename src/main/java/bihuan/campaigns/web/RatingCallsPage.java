package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.CallOutcome;
import bihuan.campaigns.RatingCallRow;
import bihuan.campaigns.RatingCalls;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** campaigns/calls.xhtml: who is to be called back because of a bad answer. */
@Named
@ViewScoped
public class RatingCallsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject RatingCalls calls;
  @Inject AnswerLines answerLines;
  @Inject PageWords say;
  @Inject Me me;

  private String shown;
  private CallOutcome outcome;
  private String words;
  private transient RatingCalls.Callee callee;
  private transient List<RatingCallRow> rows;

  /** Shows who to call, once; on record. */
  public void show(String id) {
    shown = id;
    callee = calls.open(id, me.now());
  }

  public String make(String id) {
    calls.make(id, outcome, words, me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.words("campaigns.call.made")));
    return "/campaigns/calls.xhtml?faces-redirect=true";
  }

  public List<RatingCallRow> getRows() {
    if (rows == null) {
      rows = calls.toBeMade(me.now());
    }
    return rows;
  }

  /** What they answered, a line for each question. */
  public List<String> lines(RatingCallRow call) {
    return answerLines.of(call.campaign(), call.answers());
  }

  public boolean isOverdue(RatingCallRow call) {
    return call.getNext().isBefore(me.now().day());
  }

  public List<CallOutcome> getOutcomes() {
    return List.of(CallOutcome.values());
  }

  public String getShown() {
    return shown;
  }

  public RatingCalls.Callee getCallee() {
    return callee;
  }

  public CallOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(CallOutcome outcome) {
    this.outcome = outcome;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
