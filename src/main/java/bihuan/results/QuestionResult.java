package bihuan.results;

import bihuan.campaigns.answers.AskedQuestion;
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
}
