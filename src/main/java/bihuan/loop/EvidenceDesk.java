package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.Copy;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Kind;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where files are handed in and looked at: decides who may, for which purpose, and in which copy.
 */
@ApplicationScoped
@Transactional
public class EvidenceDesk {

  @Inject Issues issues;
  @Inject Evidence evidence;

  /** For whoever's turn it is: the reporter adds, the unit proves, the verifier shows. */
  public FileRow keep(IssueNumber number, Upload upload, Purpose purpose, By by) {
    Require.given("purpose", purpose);
    var issue = issues.toMove(number, by.actor());
    var hand =
        purpose == Purpose.VERIFICATION && issue.isVerifiedBy(by.actor())
            ? by
            : issues.asReporter(by, issue);
    if (!mayAdd(purpose, hand, by, issue)) {
      throw Refusal.conflict("loop.noEvidenceNow", number, issue.stage());
    }
    return evidence.keep(upload, number.subject(), purpose, hand);
  }

  /** For an issue that is not filed yet, under a token that only its maker knows. */
  public FileRow keepForDraft(String token, Upload upload, By by) {
    if (token == null || !token.matches("[\\w-]{16,64}")) {
      throw Refusal.invalid("loop.draftToken").at("draft");
    }
    return evidence.keep(upload, Evidence.draft(token), Purpose.REPORT, by);
  }

  /** The cleaned copy for everybody; the original for the office only. */
  public Copy open(IssueNumber number, String file, Kind kind, By by) {
    issues.fileSeenBy(by, number, file);
    if (kind == Kind.ORIGINAL && !issues.readsOriginals(by, number)) {
      throw Refusal.unknown("loop.unknownFile");
    }
    return evidence.open(file, kind);
  }

  private static boolean mayAdd(Purpose purpose, By hand, By by, Issue issue) {
    var stage = issue.stage();
    return switch (purpose) {
      case SUPPLEMENT -> stage == Stage.NEEDS_INFO && Part.REPORTER.isPlayedBy(hand.actor(), issue);
      case RECTIFICATION ->
          Move.REPORT.startsAt(stage) && Part.OFFICER.isPlayedBy(by.actor(), issue);
      case EXTENSION ->
          Move.REQUEST_EXTENSION.startsAt(stage) && Part.OFFICER.isPlayedBy(by.actor(), issue);
      case RETURN ->
          Move.REQUEST_RETURN.startsAt(stage) && Part.OFFICER.isPlayedBy(by.actor(), issue);
      case IMPROVEMENT -> stage == Stage.IMPROVING && Part.OFFICER.isPlayedBy(by.actor(), issue);
      case VERIFICATION ->
          stage == Stage.VERIFYING && Part.VERIFIER.isPlayedBy(hand.actor(), issue);
      case REPORT, OTHER -> false;
    };
  }
}
