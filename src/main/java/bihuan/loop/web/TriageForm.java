package bihuan.loop.web;

import bihuan.classification.RefusalReason;
import bihuan.loop.Intake;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Triage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Triage on loop/issue.xhtml, but for the acceptance and the outgoing text. */
@Named
@RequestScoped
public class TriageForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Triage triage;
  @Inject Intake intake;

  private String missing;
  private RefusalReason refusal;
  private String words;
  private String reason;
  private String main;
  private String authority;
  private String lead;
  private List<String> others = List.of();

  @PostConstruct
  void begin() {
    lead = issuePage.getIssue().suggested();
    others = List.copyOf(issuePage.getIssue().cooperating());
  }

  public String askInfo() {
    triage.askInfo(number(), missing, now());
    return done(Move.ASK_INFO);
  }

  public String refuse() {
    triage.refuse(number(), refusal, words, now());
    return done(Move.REFUSE);
  }

  public String merge() {
    triage.merge(number(), known("main", main), words, now());
    return done(Move.MERGE);
  }

  /** Into one that was shown to resemble it. */
  public String mergeInto(String number) {
    triage.merge(number(), typed("main", number), "", now());
    return done(Move.MERGE);
  }

  public String transfer() {
    triage.transfer(number(), authority, words, now());
    return done(Move.TRANSFER);
  }

  public String assign() {
    triage.assign(number(), lead, others, now());
    return done(Move.ASSIGN);
  }

  public String reassign() {
    triage.reassign(number(), lead, others, words, now());
    return done(Move.REASSIGN);
  }

  public String redirect() {
    triage.redirect(number(), lead, others, words, now());
    return done(Move.REDIRECT);
  }

  public String leaveToSubstitutes() {
    triage.leaveToSubstitutes(number(), words, now());
    return done(Note.LEFT_TO_SUBSTITUTE);
  }

  public String changeUnits() {
    triage.changeUnits(number(), others, words, now());
    return done(Move.CHANGE_UNITS);
  }

  public String lapse() {
    intake.lapse(number(), now());
    return done(Move.LAPSE);
  }

  public String release() {
    triage.release(number(), now());
    return done(Move.RELEASE);
  }

  public String uphold() {
    triage.uphold(number(), reason, now());
    return done(Move.UPHOLD);
  }

  public String reconsider() {
    triage.reconsider(number(), words, now());
    return done(Move.RECONSIDER);
  }

  public String dismiss() {
    triage.dismiss(number(), words, now());
    return done(Move.DISMISS);
  }

  public String getMissing() {
    return missing;
  }

  public void setMissing(String missing) {
    this.missing = missing;
  }

  public RefusalReason getRefusal() {
    return refusal;
  }

  public void setRefusal(RefusalReason refusal) {
    this.refusal = refusal;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getMain() {
    return main;
  }

  public void setMain(String main) {
    this.main = main;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public List<String> getOthers() {
    return others;
  }

  public void setOthers(List<String> others) {
    this.others = others;
  }
}
