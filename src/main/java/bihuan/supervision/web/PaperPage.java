package bihuan.supervision.web;

import bihuan.answers.web.AnswerPage;
import bihuan.classification.CardRuling;
import bihuan.supervision.PaperDeed.PaperAct;
import bihuan.supervision.PaperView;
import bihuan.supervision.Papers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** supervision/paper.xhtml: a paper of the ladder as it is printed, and what its reader may do. */
@Named
@ViewScoped
public class PaperPage extends AnswerPage {

  private static final long serialVersionUID = 1;

  @Inject Papers papers;

  private String words;
  private CardRuling ruling;
  private transient PaperView paper;

  public void open() {
    getPaper();
  }

  /** With the words as they stand in the form. */
  public String issue() {
    if (words != null && !words.equals(getPaper().words())) {
      papers.word(getId(), words, me.now());
    }
    papers.issue(getId(), me.now());
    return done(PaperAct.PAPER_ISSUED);
  }

  public String word() {
    papers.word(getId(), words, me.now());
    return done(PaperAct.PAPER_WORDED);
  }

  public String choose() {
    papers.choose(getId(), getPaper().offered().choose(), me.now());
    return done(PaperAct.PAPER_CHOSEN);
  }

  public String decline() {
    papers.decline(getId(), getReason(), me.now());
    return done(PaperAct.PAPER_DECLINED);
  }

  public String acknowledge() {
    papers.acknowledge(getId(), me.now());
    return done(PaperAct.PAPER_ACKNOWLEDGED);
  }

  public String answer() {
    papers.answer(getId(), getAnswer(), getPromised(), me.now());
    return done(PaperAct.PAPER_ANSWERED);
  }

  public String sign() {
    papers.sign(getId(), me.now());
    return done(PaperAct.PAPER_SIGNED);
  }

  public String sendBack() {
    papers.sendBack(getId(), getReason(), me.now());
    return done(PaperAct.PAPER_SENT_BACK);
  }

  public String release() {
    papers.release(getId(), words, me.now());
    return done(PaperAct.PAPER_RELEASED);
  }

  public String appeal() {
    papers.appeal(getId(), getReason(), me.now());
    return done(PaperAct.PAPER_APPEALED);
  }

  public String rule() {
    papers.rule(getId(), ruling, words, me.now());
    return done(PaperAct.PAPER_RULED);
  }

  @Override
  protected String written() {
    return getPaper().answer();
  }

  @Override
  protected String address() {
    return "/supervision/paper.xhtml";
  }

  @Override
  protected String operations() {
    return "papers";
  }

  /** As its reader may see it. */
  public PaperView getPaper() {
    if (paper == null) {
      paper = papers.seenBy(me.now(), getId());
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

  public CardRuling[] getRulings() {
    return CardRuling.values();
  }

  /** Begins with what it says already, while that may still change. */
  public String getWords() {
    return words == null && getPaper().offered().word() ? getPaper().words() : words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public CardRuling getRuling() {
    return ruling;
  }

  public void setRuling(CardRuling ruling) {
    this.ruling = ruling;
  }
}
