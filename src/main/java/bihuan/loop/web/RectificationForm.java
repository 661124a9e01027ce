package bihuan.loop.web;

import bihuan.classification.Conclusion;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Rectification;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The unit's work on loop/issue.xhtml, and the office's hand on its clock. */
@Named
@RequestScoped
public class RectificationForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Rectification rectification;

  private String reason;
  private String suggested;
  private SuspendReason cause;
  private Integer days;
  private String words;
  private String measures;
  private Conclusion conclusion;

  /** What was reported before is there to be bettered. */
  @PostConstruct
  void begin() {
    var reply = issuePage.getIssue().reply();
    if (reply != null && issuePage.offers("REPORT")) {
      measures = reply.measures();
      conclusion = reply.conclusion();
    }
  }

  public String sign() {
    rectification.sign(number(), now());
    return done(Move.SIGN);
  }

  public String requestReturn() {
    rectification.requestReturn(number(), reason, suggested, now());
    return done(Move.REQUEST_RETURN);
  }

  public String contact() {
    rectification.contact(number(), words, now());
    return done(Note.CONTACTED);
  }

  public String suspend() {
    rectification.suspend(number(), cause, days, words, now());
    return done(Move.SUSPEND);
  }

  public String resume() {
    rectification.resume(number(), now());
    return done(Move.RESUME);
  }

  public String report() {
    rectification.report(number(), new Reply(measures, conclusion), now());
    return done(Move.REPORT);
  }

  public String sendBack() {
    rectification.sendBack(number(), reason, now());
    return done(Move.SEND_BACK);
  }

  public String opine() {
    rectification.opine(number(), words, now());
    return done(Move.OPINE);
  }

  public String signOpinion() {
    rectification.signOpinion(number(), now());
    return done(Move.SIGN_OPINION);
  }

  public String callIn() {
    rectification.callIn(number(), new Reply(measures, conclusion), now());
    return done(Move.CALL_IN);
  }

  public String signOff() {
    rectification.signOff(number(), now());
    return done(Move.SIGN_OFF);
  }

  public String requestExtension() {
    rectification.requestExtension(number(), reason, now());
    return done(Move.REQUEST_EXTENSION);
  }

  public String grantExtension() {
    rectification.grantExtension(number(), now());
    return done(Move.GRANT_EXTENSION);
  }

  public String declineExtension() {
    rectification.declineExtension(number(), reason, now());
    return done(Move.DECLINE_EXTENSION);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSuggested() {
    return suggested;
  }

  public void setSuggested(String suggested) {
    this.suggested = suggested;
  }

  public SuspendReason getCause() {
    return cause;
  }

  public void setCause(SuspendReason cause) {
    this.cause = cause;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(String measures) {
    this.measures = measures;
  }

  public Conclusion getConclusion() {
    return conclusion;
  }

  public void setConclusion(Conclusion conclusion) {
    this.conclusion = conclusion;
  }
}
