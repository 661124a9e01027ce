package bihuan.loop;

import bihuan.classification.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the reporter says once it is over, of themself or called back by the office; the two are
 * told apart wherever they are counted.
 */
@Embeddable
class Rating {

  @Column(name = "rated_on")
  private LocalDate rated;

  @Column(name = "rated_solved")
  private Boolean solved;

  @Column(name = "rated_satisfaction")
  private Integer satisfaction;

  @Column(name = "called_back_on")
  private LocalDate calledBack;

  @Column(name = "called_back_solved")
  private Boolean solvedWhenCalled;

  @Column(name = "called_back_satisfaction")
  private Integer satisfactionWhenCalled;

  /** The reporter says that it is not put right: it may have to be opened again. */
  @Column(name = "reopening_proposed")
  boolean reopeningProposed;

  protected Rating() {} // JPA

  static Rating none() {
    return new Rating();
  }

  /**
   * @param watched it can still be opened again
   */
  void rate(Verdict verdict, boolean watched, Said said) {
    rated = said.on();
    solved = verdict.solved();
    satisfaction = verdict.satisfaction();
    tell(verdict, watched, said);
  }

  /** The office called and wrote down what it heard. */
  void callBack(Verdict verdict, int tries, boolean watched, Said said) {
    calledBack = said.on();
    solvedWhenCalled = verdict.solved();
    satisfactionWhenCalled = verdict.satisfaction();
    said.fact("tries", tries);
    tell(verdict, watched, said);
  }

  private void tell(Verdict verdict, boolean watched, Said said) {
    said.fact("contacted", verdict.contacted()).fact("solved", verdict.solved());
    if (verdict.satisfaction() != null) {
      said.fact("satisfaction", verdict.satisfaction());
    }
    reopeningProposed = watched && !verdict.solved();
    if (reopeningProposed) {
      said.fact("reopening", true);
    }
  }

  /** It is asked again once it is over again. */
  void forget() {
    rated = null;
    solved = null;
    satisfaction = null;
    calledBack = null;
    solvedWhenCalled = null;
    satisfactionWhenCalled = null;
    reopeningProposed = false;
  }

  boolean isGiven() {
    return rated != null;
  }

  boolean isCalledBack() {
    return calledBack != null;
  }

  IssueView.Rated shown() {
    return new IssueView.Rated(
        solved, satisfaction, solvedWhenCalled, satisfactionWhenCalled, reopeningProposed);
  }
}
