package bihuan.loop.web;

import bihuan.loop.Intake;
import bihuan.loop.Move;
import bihuan.loop.Note;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the reporter may do on loop/issue.xhtml: add, take back, object. */
@Named
@RequestScoped
public class IntakeForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Intake intake;

  private final PreviewForm preview = new PreviewForm();
  private String supplement;
  private String reason;

  public String supplyInfo() {
    intake.supplyInfo(number(), supplement, "", now());
    return done(Move.SUPPLY_INFO);
  }

  public String withdraw() {
    intake.withdraw(number(), reason, now());
    return done(Move.WITHDRAW);
  }

  public String askToWithdraw() {
    intake.askToWithdraw(number(), reason, now());
    return done(Move.ASK_TO_WITHDRAW);
  }

  public String object() {
    intake.object(number(), reason, now());
    return done(Move.OBJECT);
  }

  public String answerPreview() {
    intake.answerPreview(number(), preview.struck(), now());
    return done(Note.PREVIEW_ANSWERED);
  }

  public String raiseProtection() {
    intake.raiseProtection(number(), now());
    return done(Note.PROTECTION_RAISED);
  }

  public PreviewForm getPreview() {
    return preview;
  }

  public String getSupplement() {
    return supplement;
  }

  public void setSupplement(String supplement) {
    this.supplement = supplement;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
