package bihuan.joiners;

import bihuan.Refusal;
import bihuan.Require;

/**
 * What somebody who joined says once it is over.
 *
 * @param satisfaction 1 to 5; null where not given, for nobody has to rate
 * @param words the reason, required where it is not solved
 */
public record JoinerRating(Boolean solved, Integer satisfaction, String words) {

  private static final int LONGEST = 1000;

  public JoinerRating {
    Require.given("solved", solved);
    if (satisfaction != null && (satisfaction < 1 || satisfaction > 5)) {
      throw Refusal.invalid("loop.satisfactionRange").at("satisfaction");
    }
    words =
        solved ? Require.optional("words", words, LONGEST) : Require.words("words", words, LONGEST);
  }
}
