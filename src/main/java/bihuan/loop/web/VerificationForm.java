package bihuan.loop.web;

import bihuan.classification.Method;
import bihuan.classification.RejectReason;
import bihuan.classification.Verdict;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Verification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Review and verification on loop/issue.xhtml. */
@Named
@RequestScoped
public class VerificationForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Verification verification;

  private RejectReason reason;
  private String words;
  private String plan;
  private LocalDate nextLook;
  private String responsible;
  private String verifier;
  private Method method;
  private Boolean contacted;
  private Boolean solved;
  private Boolean explained;
  private Integer satisfaction;
  private String basis;
  private Integer tries = 1;

  public String reject() {
    verification.reject(number(), reason, words, now());
    return done(Move.REJECT);
  }

  public String track() {
    verification.track(number(), plan, nextLook, responsible, now());
    return done(Move.TRACK);
  }

  public String restart() {
    verification.restart(number(), words, now());
    return done(Move.RESTART);
  }

  public String sendToVerify() {
    verification.sendToVerify(number(), verifier, method, now());
    return done(Move.SEND_TO_VERIFY);
  }

  public String keepTracking() {
    verification.keepTracking(number(), words, nextLook, now());
    return done(Move.KEEP_TRACKING);
  }

  public String changeVerifier() {
    verification.changeVerifier(number(), verifier, method, words, now());
    return done(Move.CHANGE_VERIFIER);
  }

  public String verifyAgain() {
    verification.verifyAgain(number(), verifier, method, words, now());
    return done(Move.VERIFY_AGAIN);
  }

  public String tryInVain() {
    verification.tryInVain(number(), words, now());
    return done(Note.TRIED_IN_VAIN);
  }

  public String reachNobody() {
    verification.reachNobody(number(), words, now());
    return done(Move.NOT_REACHED);
  }

  public String verify() {
    return done(verification.verify(number(), verdict(), now()));
  }

  /** The reporter of a merged issue. */
  public String rate() {
    verification.rate(number(), verdict(), now());
    return done(Note.RATED);
  }

  /** What the reporter said on the telephone. */
  public String callBack() {
    verification.callBack(number(), verdict(), tries == null ? 0 : tries, now());
    return done(Note.CALLED_BACK);
  }

  public String leaveOut() {
    verification.leaveOut(number(), words, now());
    return done(Note.LEFT_OUT_OF_FIGURES);
  }

  public String explain() {
    verification.explain(number(), basis, words, now());
    return done(Move.EXPLAIN);
  }

  private Verdict verdict() {
    return new Verdict(contacted, solved, explained, satisfaction, words);
  }

  public RejectReason getReason() {
    return reason;
  }

  public void setReason(RejectReason reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public LocalDate getNextLook() {
    return nextLook;
  }

  public void setNextLook(LocalDate nextLook) {
    this.nextLook = nextLook;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }

  public String getVerifier() {
    return verifier;
  }

  public void setVerifier(String verifier) {
    this.verifier = verifier;
  }

  public Method getMethod() {
    return method;
  }

  public void setMethod(Method method) {
    this.method = method;
  }

  public Boolean getContacted() {
    return contacted;
  }

  public void setContacted(Boolean contacted) {
    this.contacted = contacted;
  }

  public Boolean getSolved() {
    return solved;
  }

  public void setSolved(Boolean solved) {
    this.solved = solved;
  }

  public Boolean getExplained() {
    return explained;
  }

  public void setExplained(Boolean explained) {
    this.explained = explained;
  }

  public Integer getSatisfaction() {
    return satisfaction;
  }

  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  public Integer getTries() {
    return tries;
  }

  public void setTries(Integer tries) {
    this.tries = tries;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
