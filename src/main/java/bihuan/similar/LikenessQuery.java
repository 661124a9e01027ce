package bihuan.similar;

import bihuan.Signs;

/**
 * What something should resemble.
 *
 * @param process the code of the service process, empty where not known
 * @param step the step of the process, 0 where not known
 * @param cause the code of the cause, empty where not known
 * @param words what happened, in anybody's words
 * @param excluding the number of the issue itself, empty where it has none yet
 */
public record LikenessQuery(
    String process, int step, String cause, String words, String excluding) {

  public LikenessQuery {
    process = text(process);
    cause = text(cause);
    words = text(words);
    excluding = text(excluding);
  }

  private static String text(String text) {
    return Signs.stripped(text);
  }
}
