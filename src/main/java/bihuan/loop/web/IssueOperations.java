package bihuan.loop.web;

import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;

/**
 * The moves of the loop; each is a thing put to an issue. All answer with the issue as the caller
 * sees it afterwards, or: 404 unknown or none of the caller's business, 403 not the caller's to do,
 * 409 not possible where it stands now, 422 something is missing, at {@code field}.
 */
abstract class IssueOperations {

  @Inject Issues issues;
  @Inject Caller caller;

  public record Words(String words) {}

  public record GivenReason(String reason) {}

  static IssueNumber at(String number) {
    return new IssueNumber(number);
  }

  IssueView seen(String number) {
    return issues.seenBy(caller.now(), at(number));
  }
}
