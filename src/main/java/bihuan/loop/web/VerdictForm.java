package bihuan.loop.web;

import bihuan.classification.Verdict;
import java.io.Serializable;

/** Three questions, none answered beforehand. */
public class VerdictForm implements Serializable {

  private Boolean contacted;
  private Boolean solved;
  private Boolean explained;
  private Integer satisfaction;
  private String words;
  private boolean doubted;

  /**
   * What was found. Words that say the opposite of the answers are asked about once: {@link
   * #isDoubted}, and taken the second time.
   */
  public boolean isSure() {
    var contradictory = verdict().contradictsItself();
    var sure = !contradictory || doubted;
    doubted = contradictory;
    return sure;
  }

  public Verdict verdict() {
    return new Verdict(contacted, solved, explained, satisfaction, words);
  }

  public boolean isDoubted() {
    return doubted;
  }

  public Boolean getContacted() {
    return contacted;
  }

  public void setContacted(Boolean contacted) {
    this.contacted = contacted;
  }

  public Boolean getSolved() {
    return solved;
  }

  public void setSolved(Boolean solved) {
    this.solved = solved;
  }

  public Boolean getExplained() {
    return explained;
  }

  public void setExplained(Boolean explained) {
    this.explained = explained;
  }

  public Integer getSatisfaction() {
    return satisfaction;
  }

  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
