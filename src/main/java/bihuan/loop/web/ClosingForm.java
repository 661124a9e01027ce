package bihuan.loop.web;

import bihuan.Signs;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Effect;
import bihuan.loop.Closing;
import bihuan.loop.Move;
import bihuan.loop.Note;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Improvement, closing and coming back on loop/issue.xhtml. */
@Named
@RequestScoped
public class ClosingForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Closing closing;

  private String words;
  private Change change;
  private String promise;
  private String cameBackAs;
  private Effect effect;

  public String improve() {
    closing.improve(number(), words, now());
    return done(Move.IMPROVE);
  }

  public String adopt() {
    closing.adopt(number(), new Adoption(change, words, promise), now());
    return done(Move.ADOPT);
  }

  public String signImprovement() {
    closing.signImprovement(number(), now());
    return done(Move.SIGN_IMPROVEMENT);
  }

  public String ruleOutImprovement() {
    closing.ruleOutImprovement(number(), words, now());
    return done(Note.IMPROVEMENT_RULED_OUT);
  }

  public String checkEffect() {
    closing.checkEffect(number(), effect, words, now());
    return done(Note.EFFECT_CHECKED);
  }

  public String close() {
    closing.close(number(), now());
    var next = done(Move.CLOSE);
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put("closing", true);
    return next;
  }

  public String reopen() {
    var back = Signs.isMissing(cameBackAs) ? null : known("cameBackAs", cameBackAs);
    closing.reopen(number(), back, words, now());
    return done(Move.REOPEN);
  }

  /** One that was closed and came back as the issue of this page. */
  public String reopenAs(String closed) {
    var number = typed("cameBackAs", closed);
    closing.reopen(number, number(), saying.words("loop.page.cameBack", number()), now());
    return done(Move.REOPEN);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Change getChange() {
    return change;
  }

  public void setChange(Change change) {
    this.change = change;
  }

  public String getPromise() {
    return promise;
  }

  public void setPromise(String promise) {
    this.promise = promise;
  }

  public Effect getEffect() {
    return effect;
  }

  public void setEffect(Effect effect) {
    this.effect = effect;
  }

  public Effect[] getEffects() {
    return Effect.values();
  }

  public String getCameBackAs() {
    return cameBackAs;
  }

  public void setCameBackAs(String cameBackAs) {
    this.cameBackAs = cameBackAs;
  }
}
