package bihuan.results;

import bihuan.Rate;
import bihuan.campaigns.answers.AskedQuestion;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was answered to one question.
 *
 * @param path by which it is the same in every edition
 * @param telling how its answers are told
 * @param answered how many answered it at all
 * @param multiple several answers each, so that shares add up to more than all
 * @param counts in the order of the choices; none of a text
 * @param words what was written most often; none of anything else
 */
public record QuestionResult(
    String path,
    String label,
    AskedQuestion.Telling telling,
    long answered,
    boolean multiple,
    List<AnswerCount> counts,
    List<WordCount> words) {

  public boolean isText() {
    return telling == AskedQuestion.Telling.WORDS;
  }

  public boolean isFiles() {
    return telling == AskedQuestion.Telling.FILES;
  }

  /**
   * How many gave an answer.
   *
   * @param answer name of the choice, or the band of a number, month or hour
   * @param label as people read it
   * @param rate of those who answered the question; null where it is held back
   */
  public record AnswerCount(String answer, String label, Rate rate) {

    public BigDecimal getPercent() {
      return rate == null ? null : rate.getPercent();
    }

    /** Null where it is held back, or where nobody answered. */
    public WilsonInterval getInterval() {
      return rate == null ? null : WilsonInterval.of(rate);
    }
  }

  /** A word, and in how many answers it stands. */
  public record WordCount(String word, long answers) {}
}
