package bihuan.vault.screening;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.Map;

/**
 * A text for a unit was refused because it still told who reported; what it said is not kept.
 *
 * @param field where it stood
 */
record TextRefused(IssueNumber number, String field, By hand) implements Deed {

  enum Act {
    TEXT_REFUSED
  }

  @Override
  public String subject() {
    return number.subject();
  }

  @Override
  public String what() {
    return Act.TEXT_REFUSED.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("field", field);
  }
}
