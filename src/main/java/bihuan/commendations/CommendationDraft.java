package bihuan.commendations;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.city.District;
import bihuan.comparison.Praise;
import java.time.YearMonth;
import java.util.Set;

/**
 * A word of praise as its observer gives it.
 *
 * @param journey the id of the journey it comes from
 * @param edition the version of the promise it was measured against
 * @param month in which the journey began
 * @param words what its observer says, at most 2,000 characters; empty where photos show it
 * @param photos the files that show it; empty where words do
 */
public record CommendationDraft(
    long journey,
    String process,
    int edition,
    District district,
    YearMonth month,
    Praise praise,
    String words,
    Set<String> photos) {

  private static final int LONGEST = 2000;

  public CommendationDraft {
    words = Signs.stripped(words);
    photos = Set.copyOf(photos);
    if (words.isEmpty() && photos.isEmpty()) {
      throw Refusal.invalid("commendations.noEvidence").at("words");
    }
    if (Require.length(words) > LONGEST) {
      throw Refusal.invalid("commendations.tooLong", LONGEST).at("words");
    }
  }
}
