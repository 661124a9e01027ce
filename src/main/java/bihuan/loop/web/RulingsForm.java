package bihuan.loop.web;

import bihuan.classification.CardRuling;
import bihuan.classification.VerdictRuling;
import bihuan.loop.IssueView.CardShown;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Rulings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a unit is held to, on loop/issue.xhtml: hearings, cards, and whoever leaves an issue. */
@Named
@RequestScoped
public class RulingsForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Rulings rulings;

  private String words;
  private Integer card;
  private CardRuling ruling;
  private VerdictRuling verdict;

  public String hear() {
    rulings.hear(number(), words, now());
    return done(Move.HEAR);
  }

  public String stateCase() {
    rulings.stateCase(number(), words, now());
    return done(Move.STATE_CASE);
  }

  public String ruleFalseClosing() {
    rulings.ruleFalseClosing(number(), words, now());
    return done(Move.RULE_FALSE_CLOSING);
  }

  public String dropHearing() {
    rulings.dropHearing(number(), words, now());
    return done(Note.HEARING_DROPPED);
  }

  public String appealCard() {
    rulings.appealCard(number(), card, words, now());
    return done(Move.APPEAL_CARD);
  }

  public String ruleAppeal() {
    rulings.ruleAppeal(number(), card, ruling, words, now());
    return done(Move.RULE_APPEAL);
  }

  public String appealVerdict() {
    rulings.appealVerdict(number(), words, now());
    return done(Note.VERDICT_APPEALED);
  }

  public String ruleVerdict() {
    rulings.ruleVerdict(number(), verdict, words, now());
    return done(Note.VERDICT_APPEAL_RULED);
  }

  public String goOnWithout() {
    rulings.goOnWithout(number(), words, now());
    return done(Note.GOES_ON_WITHOUT);
  }

  /** Cards that this reader's unit can still appeal against. */
  public List<CardShown> getAppealable() {
    return issuePage.getIssue().course().cards().stream()
        .filter(it -> it.appealableUntil() != null)
        .toList();
  }

  /** Cards whose appeal waits for a ruling. */
  public List<CardShown> getAppealed() {
    return issuePage.getIssue().course().cards().stream()
        .filter(CardShown::isAppealWaiting)
        .toList();
  }

  public VerdictRuling[] getVerdictRulings() {
    return VerdictRuling.values();
  }

  public VerdictRuling getVerdict() {
    return verdict;
  }

  public void setVerdict(VerdictRuling verdict) {
    this.verdict = verdict;
  }

  public CardRuling[] getCardRulings() {
    return CardRuling.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Integer getCard() {
    return card;
  }

  public void setCard(Integer card) {
    this.card = card;
  }

  public CardRuling getRuling() {
    return ruling;
  }

  public void setRuling(CardRuling ruling) {
    this.ruling = ruling;
  }
}
