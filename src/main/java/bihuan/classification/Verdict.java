package bihuan.classification;

import bihuan.Refusal;
import bihuan.Require;

/**
 * What the verifier found.
 *
 * @param contacted the unit got in touch with the reporter
 * @param solved it is really put right
 * @param explained it is not, and why that cannot be now is accepted; null where it was not asked
 * @param satisfaction 1 very dissatisfied … 5 very satisfied; 3 is basically satisfied; null where
 *     not given, for nobody has to rate
 * @param words what was seen; a reason is required for whatever is neither good nor explained
 */
public record Verdict(
    Boolean contacted, Boolean solved, Boolean explained, Integer satisfaction, String words) {

  private static final int SATISFIED = 3;

  public Verdict {
    Require.given("contacted", contacted);
    Require.given("solved", solved);
    if (satisfaction != null && (satisfaction < 1 || satisfaction > 5)) {
      throw Refusal.invalid("loop.satisfactionRange").at("satisfaction");
    }
    var content = satisfaction == null || satisfaction >= SATISFIED;
    words =
        content && (solved || Boolean.TRUE.equals(explained))
            ? Require.optional("words", words, 4000)
            : Require.words("words", words);
  }

  public Verdict(Boolean contacted, Boolean solved, Integer satisfaction, String words) {
    this(contacted, solved, null, satisfaction, words);
  }

  /** Solved, and nobody is dissatisfied. */
  public boolean isGood() {
    return solved && isContent();
  }

  /** Not solved, but what stands against it is accepted. */
  public boolean isExplained() {
    return !solved && Boolean.TRUE.equals(explained) && isContent();
  }

  private boolean isContent() {
    return satisfaction == null || satisfaction >= SATISFIED;
  }

  /** Words that say the opposite of the ticks, for a coordinator to look at. */
  public boolean contradictsItself() {
    return Contradiction.between(words, isGood() || isExplained());
  }
}
