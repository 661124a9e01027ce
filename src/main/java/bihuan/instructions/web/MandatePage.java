package bihuan.instructions.web;

import bihuan.answers.web.AnswerPage;
import bihuan.instructions.MandateDeed.MandateAct;
import bihuan.instructions.MandateView;
import bihuan.instructions.Mandates;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** instructions/mandate.xhtml: something a unit is to do, with its sheet, answer and end. */
@Named
@ViewScoped
public class MandatePage extends AnswerPage {

  private static final long serialVersionUID = 1;

  @Inject Mandates mandates;
  @Inject Units units;

  private String unit;
  private String words;
  private transient MandateView mandate;

  public void open() {
    getMandate();
  }

  public String hand() {
    mandates.hand(getId(), unit, me.now());
    return done(MandateAct.MANDATE_HANDED);
  }

  public String answer() {
    mandates.answer(getId(), getAnswer(), getPromised(), me.now());
    return done(MandateAct.MANDATE_ANSWERED);
  }

  public String sign() {
    mandates.sign(getId(), me.now());
    return done(MandateAct.MANDATE_SIGNED);
  }

  public String sendBack() {
    mandates.sendBack(getId(), getReason(), me.now());
    return done(MandateAct.MANDATE_SENT_BACK);
  }

  public String close() {
    mandates.close(getId(), words, me.now());
    return done(MandateAct.MANDATE_DONE);
  }

  @Override
  protected String written() {
    return getMandate().answer();
  }

  @Override
  protected String address() {
    return "/instructions/mandate.xhtml";
  }

  @Override
  protected String operations() {
    return "mandates";
  }

  /** As its reader may see it. */
  public MandateView getMandate() {
    if (mandate == null) {
      mandate = mandates.seenBy(me.now(), getId());
    }
    return mandate;
  }

  /** There is something to read or to do beside the sheet. */
  public boolean isAnything() {
    var seen = getMandate();
    return seen.sentBack() != null
        || seen.answer() != null
        || seen.mayHand()
        || seen.mayAnswer()
        || seen.maySendBack()
        || seen.mayClose();
  }

  public List<UnitRow> getCandidates() {
    return units.leadCandidates();
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
