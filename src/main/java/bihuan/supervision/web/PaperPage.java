package bihuan.supervision.web;

import bihuan.access.web.Me;
import bihuan.classification.CardRuling;
import bihuan.supervision.PaperDeed.PaperAct;
import bihuan.supervision.PaperView;
import bihuan.supervision.Papers;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** supervision/paper.xhtml: a paper of the ladder as it is printed, and what its reader may do. */
@Named
@ViewScoped
public class PaperPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Papers papers;
  @Inject PageWords say;
  @Inject Me me;

  private String id;
  private String words;
  private String reason;
  private String answer;
  private LocalDate promised;
  private CardRuling ruling;
  private transient PaperView paper;

  public void open() {
    getPaper();
  }

  /** With the words as they stand in the form. */
  public String issue() {
    if (words != null && !words.equals(getPaper().words())) {
      papers.word(id, words, me.now());
    }
    papers.issue(id, me.now());
    return done(PaperAct.PAPER_ISSUED);
  }

  public String word() {
    papers.word(id, words, me.now());
    return done(PaperAct.PAPER_WORDED);
  }

  public String choose() {
    papers.choose(id, getPaper().offered().choose(), me.now());
    return done(PaperAct.PAPER_CHOSEN);
  }

  public String decline() {
    papers.decline(id, reason, me.now());
    return done(PaperAct.PAPER_DECLINED);
  }

  public String acknowledge() {
    papers.acknowledge(id, me.now());
    return done(PaperAct.PAPER_ACKNOWLEDGED);
  }

  public String answer() {
    papers.answer(id, answer, promised, me.now());
    return done(PaperAct.PAPER_ANSWERED);
  }

  public String sign() {
    papers.sign(id, me.now());
    return done(PaperAct.PAPER_SIGNED);
  }

  public String sendBack() {
    papers.sendBack(id, reason, me.now());
    return done(PaperAct.PAPER_SENT_BACK);
  }

  public String release() {
    papers.release(id, words, me.now());
    return done(PaperAct.PAPER_RELEASED);
  }

  public String appeal() {
    papers.appeal(id, reason, me.now());
    return done(PaperAct.PAPER_APPEALED);
  }

  public String rule() {
    papers.rule(id, ruling, words, me.now());
    return done(PaperAct.PAPER_RULED);
  }

  private String done(PaperAct act) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
    return "/supervision/paper.xhtml?faces-redirect=true&id=" + id;
  }

  /** As its reader may see it. */
  public PaperView getPaper() {
    if (paper == null) {
      paper = papers.seenBy(me.now(), id);
    }
    return paper;
  }

  /** Key of what it is called: a letter is no notice. */
  public String getNameKey() {
    return nameKey(getPaper().row().letter(), getPaper().row().step().name());
  }

  static String nameKey(boolean letter, String step) {
    return (letter ? "supervision.letter." : "LadderStep.") + step;
  }

  /** Where the files are. */
  public String getEvidenceAddress() {
    return "/api/papers/" + id + "/evidence";
  }

  public CardRuling[] getRulings() {
    return CardRuling.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Begins with what it says already, while that may still change. */
  public String getWords() {
    return words == null && getPaper().offered().word() ? getPaper().words() : words;
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

  /** Begins with what was written before it was sent back. */
  public String getAnswer() {
    return answer == null ? getPaper().answer() : answer;
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

  public CardRuling getRuling() {
    return ruling;
  }

  public void setRuling(CardRuling ruling) {
    this.ruling = ruling;
  }
}
