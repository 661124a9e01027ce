package bihuan.colleagues;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unit says which of its case handlers has an issue in hand.
 *
 * @param before whoever of the same unit had it, empty where nobody did
 */
public record HandlerNamed(IssueNumber number, String account, String before, By hand)
    implements Deed {

  @Override
  public String subject() {
    return number.subject();
  }

  @Override
  public String what() {
    return ColleagueAct.HANDLER_NAMED.name();
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
    return new TreeMap<>(Map.of("handler", account, "before", before));
  }
}
