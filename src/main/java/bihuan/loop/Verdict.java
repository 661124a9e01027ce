package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.classification.Contradiction;

/**
 * What the verifier found.
 *
 * @param contacted the unit got in touch with the reporter
 * @param solved it is really put right
 * @param satisfaction 1 very dissatisfied … 5 very satisfied; 3 is basically satisfied
 * @param words what was seen; a reason is required when it is not put right or below 3
 */
public record Verdict(Boolean contacted, Boolean solved, Integer satisfaction, String words) {

  private static final int SATISFIED = 3;

  public Verdict {
    Require.given("contacted", contacted);
    Require.given("solved", solved);
    Require.given("satisfaction", satisfaction);
    if (satisfaction < 1 || satisfaction > 5) {
      throw Refusal.invalid("loop.satisfactionRange").at("satisfaction");
    }
    words =
        solved && satisfaction >= SATISFIED
            ? Require.optional("words", words, 4000)
            : Require.words("words", words);
  }

  /** Solved and satisfied, or not. */
  public boolean isGood() {
    return solved && satisfaction >= SATISFIED;
  }

  /** What it makes of the issue. */
  Move move() {
    return isGood() ? Move.SATISFIED : Move.NOT_SATISFIED;
  }

  /** For the record: its words are told apart. */
  void tell(Said said) {
    said.fact("contacted", contacted).fact("solved", solved).fact("satisfaction", satisfaction);
  }

  /** Words that say the opposite of the ticks, for a coordinator to look at. */
  public boolean contradictsItself() {
    return Contradiction.between(words, isGood());
  }
}
