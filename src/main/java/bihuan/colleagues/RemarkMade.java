package bihuan.colleagues;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody in the office noted something down beside an issue; the record holds its seal. */
public record RemarkMade(IssueNumber number, String words, List<String> mentioned, By hand)
    implements Deed {

  @Override
  public String subject() {
    return number.subject();
  }

  @Override
  public String what() {
    return ColleagueAct.REMARK_MADE.name();
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
    return mentioned.isEmpty() ? Map.of() : Map.of("mentioned", String.join("|", mentioned));
  }

  @Override
  public Map<String, String> texts() {
    return Map.of("words", words);
  }
}
