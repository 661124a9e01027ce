package bihuan.campaigns;

import bihuan.Rate;

/**
 * How many of those who were asked by name have answered.
 *
 * @param asked how many
 * @param answered how many of them have; who it was nobody reads
 */
public record AnswerRate(long asked, long answered) {

  public Rate getRate() {
    return new Rate(answered, asked);
  }
}
