package bihuan.gathering;

import bihuan.Refusal;
import bihuan.series.IssueNumber;
import java.util.List;

/** What became of every issue that was to be gathered; none is left unsaid. */
public record Gathered(IssueNumber main, List<IssueNumber> merged, List<Left> left) {

  /** One that goes on by itself, and why. */
  public record Left(IssueNumber number, Refusal why) {}
}
