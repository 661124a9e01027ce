package bihuan.classification;

import bihuan.Require;

/**
 * What the lead unit reports.
 *
 * @param measures what was done, at most 4,000 characters
 * @param conclusion what came of it
 */
public record Reply(String measures, Conclusion conclusion) {

  public Reply {
    measures = Require.words("measures", measures);
    Require.given("conclusion", conclusion);
  }
}
