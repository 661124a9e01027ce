package bihuan.loop;

import bihuan.Refusal;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Effect;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What became of an issue: an improvement, an end, another issue, or all of it anew. */
@Embeddable
class Outcome {

  @Enumerated(EnumType.STRING)
  @Column(name = "adopted_change")
  Change adoptedChange;

  @Column(name = "adopted_words")
  String adoptedWords;

  @Column(name = "adopted_by")
  String adoptedBy;

  @Column(name = "improvement_signed_by")
  private String improvementSignedBy;

  /** The head has ruled that nothing can be made to last. */
  @Column(name = "without_improvement")
  private boolean withoutImprovement;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Column(name = "merged_into")
  IssueNumber mergedInto;

  @Column(name = "came_back_as")
  IssueNumber cameBackAs;

  @Column(name = "reopened")
  int reopened;

  /** What somebody found who looked again since it was closed last; null where nobody has. */
  @Enumerated(EnumType.STRING)
  @Column(name = "effect")
  private Effect effect;

  @Column(name = "effect_words")
  private String effectWords;

  @Column(name = "effect_on")
  private LocalDate effectOn;

  @Column(name = "effect_reopening")
  private boolean effectReopening;

  protected Outcome() {} // JPA

  static Outcome open() {
    return new Outcome();
  }

  void adopt(Adoption adoption, Said said) {
    said.fact("change", adoption.change()).fact("promise", adoption.promise());
    adoptedChange = adoption.change();
    adoptedWords = adoption.words();
    adoptedBy = said.who();
  }

  void signImprovement(Said said) {
    improvementSignedBy = said.who();
  }

  void ruleWithoutImprovement() {
    withoutImprovement = true;
  }

  boolean isImprovementSigned() {
    return improvementSignedBy != null;
  }

  /** Something lasting was signed for, or the head has ruled that nothing can be had. */
  boolean isImproved() {
    return isImprovementSigned() || withoutImprovement;
  }

  /** Somebody has looked again whether what was made to last does. */
  boolean isEffectChecked() {
    return effect != null;
  }

  /**
   * @param watched it can still be opened again
   */
  void lookAgain(Effect found, boolean watched, Said said) {
    said.given("effect", found);
    effect = found;
    effectWords = said.words();
    effectOn = said.on();
    effectReopening = watched && found == Effect.FADED;
    if (effectReopening) {
      said.fact("reopening", true);
    }
  }

  /** Whose turn it is while the improvement is made. */
  Part turn() {
    if (isImproved()) {
      return Part.COORDINATOR;
    }
    return adoptedChange == null ? Part.OFFICER : Part.APPROVER;
  }

  void close(Said said) {
    closedOn = said.on();
  }

  /** Into another one, which is open. */
  void merge(IssueNumber number, Issue main, Said said) {
    if (main.number().equals(number)) {
      throw Refusal.invalid("loop.mergeIntoItself").at("main");
    }
    if (main.stage().hasEnded()) {
      throw Refusal.invalid("loop.mergeIntoEnded", main.number(), main.stage()).at("main");
    }
    mergedInto = main.number();
    said.fact("main", mergedInto.value());
  }

  /** What was reached the first time stays in the history. */
  void reopen(IssueNumber cameBackAs, Said said) {
    if (cameBackAs != null) {
      said.fact("back", cameBackAs.value());
    }
    this.cameBackAs = cameBackAs;
    reopened++;
    closedOn = null;
    forgetImprovement();
  }

  void forgetImprovement() {
    adoptedChange = null;
    adoptedWords = null;
    adoptedBy = null;
    improvementSignedBy = null;
    withoutImprovement = false;
    effect = null;
    effectWords = null;
    effectOn = null;
    effectReopening = false;
  }

  /**
   * @param due from when on somebody looks again
   * @param words as this reader may read them
   */
  IssueView.EffectShown effect(LocalDate due, UnaryOperator<String> words) {
    return due == null && effect == null
        ? null
        : new IssueView.EffectShown(
            due,
            effect,
            effectOn,
            effectWords == null ? null : words.apply(effectWords),
            effectReopening);
  }

  IssueView.Improvement improvement() {
    return new IssueView.Improvement(
        adoptedChange, adoptedWords, isImprovementSigned(), withoutImprovement);
  }
}
