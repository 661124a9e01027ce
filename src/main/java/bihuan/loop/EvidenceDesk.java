package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where files are handed in and looked at: decides who may, for which purpose, and in which copy.
 */
@ApplicationScoped
@Transactional
public class EvidenceDesk {

  @Inject Issues issues;
  @Inject Evidence evidence;
  @Inject Days days;

  /** For whoever's turn it is: the reporter adds, the unit proves, the verifier shows. */
  public FileRow keep(IssueNumber number, Upload upload, Purpose purpose, By by) {
    Require.given("purpose", purpose);
    var issue = issues.toMove(number, by.actor());
    var hand = hand(purpose, by, issue);
    if (!mayAdd(purpose, hand, by, issue)) {
      throw Refusal.conflict("loop.noEvidenceNow", number, issue.stage());
    }
    var kept = evidence.keep(upload, number.subject(), purpose, issue.turnBegan(purpose), hand);
    return counted(number, List.of(kept), by).get(0);
  }

  /** What was handed in for this purpose in this turn, and may still be taken back. */
  public List<FileRow> inThisTurn(IssueNumber number, Purpose purpose, By by) {
    var issue = issues.toRead(number, by.actor());
    return mayAdd(purpose, hand(purpose, by, issue), by, issue)
        ? counted(number, inThisTurn(issue, purpose), by)
        : List.of();
  }

  private List<FileRow> inThisTurn(Issue issue, Purpose purpose) {
    return evidence.of(issue.number().subject()).stream()
        .filter(it -> it.purpose() == purpose && issue.isOfThisTurn(purpose, it.at()))
        .toList();
  }

  /** Behind those that the reader sees already: a gap would tell of a file withheld. */
  private List<FileRow> counted(IssueNumber number, List<FileRow> own, By reader) {
    if (own.isEmpty() || issues.readsOriginals(reader, number)) {
      return own;
    }
    var seen = issues.seenBy(reader, number).files();
    var counted = new ArrayList<FileRow>();
    var next = seen.size();
    for (var it : own) {
      var known = seen.stream().filter(one -> one.id().equals(it.id())).findFirst();
      counted.add(known.isPresent() ? it.numbered(known.get().number()) : it.numbered(++next));
    }
    return counted;
  }

  /** By whoever handed it in, as long as it is still their turn. */
  public void forget(IssueNumber number, String file, By by) {
    var issue = issues.toMove(number, by.actor());
    if (inHand(number, file, by).isEmpty()) {
      issues.fileSeenBy(by, number, file);
      throw Refusal.conflict("loop.evidenceStays", number, issue.stage());
    }
    var purpose = evidence.find(file).orElseThrow().purpose();
    evidence.forget(number.subject(), file, hand(purpose, by, issue));
  }

  /** The reporter's files that go out with the outgoing text; for the office. */
  public Set<String> released(IssueNumber number, By by) {
    return issues.readsOriginals(by, number)
        ? issues.toRead(number, by.actor()).released()
        : Set.of();
  }

  /** The cleaned copy for everybody; the original for the office only. */
  public FileCopy open(IssueNumber number, String file, CopyKind kind, By by) {
    if (kind == CopyKind.ORIGINAL && !issues.readsOriginals(by, number)) {
      throw Refusal.unknown("loop.unknownFile");
    }
    var shown =
        inHand(number, file, by).orElseGet(() -> issues.fileSeenBy(by, number, file)).number();
    return evidence.open(file, kind).numbered(shown);
  }

  /** Handed in for a move that is still to be made, by whoever's turn it is. */
  private Optional<FileRow> inHand(IssueNumber number, String file, By by) {
    return evidence
        .find(file)
        .filter(it -> it.subject().equals(number.subject()))
        .flatMap(
            found ->
                inThisTurn(number, found.purpose(), by).stream()
                    .filter(it -> it.id().equals(file))
                    .findFirst());
  }

  private By hand(Purpose purpose, By by, Issue issue) {
    return purpose == Purpose.VERIFICATION && issue.isVerifiedBy(by.actor())
        ? by
        : issues.asReporter(by, issue);
  }

  /** It is the turn of a move or note that takes such files, and theirs to make. */
  private boolean mayAdd(Purpose purpose, By hand, By by, Issue issue) {
    return Stream.of(Move.values())
            .filter(it -> it.takes(purpose) && it.startsAt(issue.stage()))
            .anyMatch(it -> it.belongsTo(hand.actor(), issue) || it.belongsTo(by.actor(), issue))
        || issue.notesOpenTo(by.actor(), days.of(by)).stream().anyMatch(it -> it.takes(purpose));
  }
}
