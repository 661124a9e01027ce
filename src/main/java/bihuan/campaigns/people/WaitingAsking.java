package bihuan.campaigns.people;

import bihuan.Bilingual;
import java.time.LocalDate;

/**
 * A campaign that waits for the answer of whoever comes in.
 *
 * @param campaign its id
 * @param endsOn the last day; null where it goes on
 * @param address where they answer: theirs alone, and good once
 */
public record WaitingAsking(String campaign, Bilingual title, LocalDate endsOn, String address) {

  /** Says nothing: whoever reads a log must not hold the letter. */
  @Override
  public String toString() {
    return "WaitingAsking";
  }
}
