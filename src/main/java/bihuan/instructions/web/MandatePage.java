package bihuan.instructions.web;

import bihuan.access.web.Me;
import bihuan.instructions.MandateDeed.MandateAct;
import bihuan.instructions.MandateView;
import bihuan.instructions.Mandates;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** instructions/mandate.xhtml: something a unit is to do, with its sheet, answer and end. */
@Named
@ViewScoped
public class MandatePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Mandates mandates;
  @Inject Units units;
  @Inject PageWords say;
  @Inject Me me;

  private String id;
  private String unit;
  private String answer;
  private LocalDate promised;
  private String reason;
  private String words;
  private transient MandateView mandate;

  public void open() {
    getMandate();
  }

  public String hand() {
    mandates.hand(id, unit, me.now());
    return done(MandateAct.MANDATE_HANDED);
  }

  public String answer() {
    mandates.answer(id, answer, promised, me.now());
    return done(MandateAct.MANDATE_ANSWERED);
  }

  public String sign() {
    mandates.sign(id, me.now());
    return done(MandateAct.MANDATE_SIGNED);
  }

  public String sendBack() {
    mandates.sendBack(id, reason, me.now());
    return done(MandateAct.MANDATE_SENT_BACK);
  }

  public String close() {
    mandates.close(id, words, me.now());
    return done(MandateAct.MANDATE_DONE);
  }

  private String done(MandateAct act) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
    return "/instructions/mandate.xhtml?faces-redirect=true&id=" + id;
  }

  /** As its reader may see it. */
  public MandateView getMandate() {
    if (mandate == null) {
      mandate = mandates.seenBy(me.now(), id);
    }
    return mandate;
  }

  public List<UnitRow> getCandidates() {
    return units.leadCandidates();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** Begins with what was written before it was sent back. */
  public String getAnswer() {
    return answer == null ? getMandate().answer() : answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public LocalDate getPromised() {
    return promised;
  }

  public void setPromised(LocalDate promised) {
    this.promised = promised;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
