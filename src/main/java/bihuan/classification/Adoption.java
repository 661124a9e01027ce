package bihuan.classification;

import bihuan.Require;

/**
 * What changed for everyone.
 *
 * @param change of which kind
 * @param words what is different now, and at which other counters, at most 4,000 characters
 * @param promise what the service promises now where that changed, may be empty
 */
public record Adoption(Change change, String words, String promise) {

  public Adoption {
    Require.given("change", change);
    words = Require.words("words", words);
    promise = Require.optional("promise", promise, 1000);
  }
}
