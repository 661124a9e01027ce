package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.classification.Classification;
import bihuan.classification.RefusalReason;
import bihuan.deadlines.Days;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.ledger.Deed;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import bihuan.series.IssueNumber;
import bihuan.series.Series;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A coordinator reads what was filed, decides what it is, words what goes out, and hands it to the
 * unit that can put it right.
 */
@ApplicationScoped
@Transactional
public class Triage {

  private static final String REGISTER = "handover";

  @Inject Issues issues;
  @Inject Days days;
  @Inject Units units;
  @Inject Measures measures;
  @Inject Processes processes;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Screening screening;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  /** Once per issue; says what is missing. Whoever cannot come back here is asked otherwise. */
  public void askInfo(IssueNumber number, String missing, By by) {
    var issue = issues.toMove(number, by.actor());
    var asked = issue.movedBy(by, days.of(by)).make(Move.ASK_INFO, missing);
    if (!reporters.hasWayBack(issue.pseudonym())) {
      throw Refusal.conflict("loop.reporterHasNoWayBack", number);
    }
    deeds.fire(asked);
  }

  /**
   * With a reason from the list and words for the reporter, who may object once within five working
   * days.
   */
  public void refuse(IssueNumber number, RefusalReason reason, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).refuse(reason, words));
  }

  /** The reporter follows the main issue, which must be open. */
  public void merge(IssueNumber number, IssueNumber main, String words, By by) {
    Require.given("main", main);
    var target =
        number.value().compareTo(main.value()) < 0 ? null : issues.toMove(main, by.actor());
    var issue = issues.toMove(number, by.actor());
    deeds.fire(
        issue
            .movedBy(by, days.of(by))
            .merge(target == null ? issues.toMove(main, by.actor()) : target, words));
  }

  /** Hands it over to another authority; the head's to decide. */
  public void transfer(IssueNumber number, String authority, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var year = by.day().getYear();
    var entry = "%d-%d".formatted(year, series.next(REGISTER, year));
    deeds.fire(issue.movedBy(by, days.of(by)).transfer(authority, entry, words));
  }

  /** The reporter asked to withdraw; what is a trouble of many goes on without them instead. */
  public void release(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.RELEASE, ""));
  }

  public void accept(IssueNumber number, Classification made, By by) {
    var issue = issues.toMove(number, by.actor());
    requireKnown(made, issue);
    deeds.fire(issue.movedBy(by, days.of(by)).accept(made));
  }

  /**
   * What was accepted as what it is not, with the reason; a new class counts its days from the same
   * start and makes nothing late that was in time.
   */
  public void correct(IssueNumber number, Classification made, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    requireKnown(made, issue);
    deeds.fire(issue.movedBy(by, days.of(by)).correct(made, words));
  }

  private void requireKnown(Classification made, Issue issue) {
    known("measure", () -> measures.get(made.measure()));
    if (!made.process().isEmpty()) {
      var at = issue.filedAt();
      known("process", () -> processes.requireStep(made.process(), made.step(), at));
    }
  }

  /** The services with their steps as the reporter could know them. */
  public List<ProcessRow> places(IssueNumber number, By by) {
    return processes.allAt(issues.toRead(number, by.actor()).filedAt());
  }

  /**
   * The outgoing text, read beside the original; refused while it still holds a trace of the
   * reporter, and where somebody else has written it meanwhile.
   *
   * @param read the edition that was read, 0 where there is none yet
   */
  public void reviewOutgoing(
      IssueNumber number, int read, String title, String text, Set<String> files, By by) {
    var issue = issues.toMove(number, by.actor());
    var reviewed = issue.notedBy(by, days.of(by)).review(read, title, text, files);
    requireFiles(number, files);
    screening.admit(title + "\n" + text, issue, by, tellsWho());
    deeds.fire(reviewed);
  }

  /** To exactly one lead unit, never a collective term; co-operating units are optional. */
  public void assign(IssueNumber number, String lead, List<String> others, By by) {
    var issue = issues.toMove(number, by.actor());
    var assigned = issue.movedBy(by, days.of(by)).assign(lead(lead), others(others, lead));
    var text = issue.text().outgoing();
    screening.requireNoTrace(text.title() + "\n" + text.fact(), issue, by, tellsWho());
    deeds.fire(assigned);
  }

  /** The head answers an objection: it is taken up again after all. */
  public void reconsider(IssueNumber number, String words, By by) {
    deeds.fire(
        issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.RECONSIDER, words));
  }

  /** The head answers an objection: the refusal stands. */
  public void dismiss(IssueNumber number, String words, By by) {
    deeds.fire(
        issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.DISMISS, words));
  }

  /** The unit returned it with reason: another unit, and the clocks start anew. */
  public void reassign(IssueNumber number, String lead, List<String> others, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(by, days.of(by)).reassign(lead(lead), others(others, lead), words));
  }

  /** It is about the unit of whoever leaves it: the substitutes of the office go on. */
  public void leaveToSubstitutes(IssueNumber number, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.notedBy(by, days.of(by)).leaveToSubstitutes(words));
  }

  /** Another unit, at any time; the clocks start anew. By the head once it was signed for. */
  public void redirect(IssueNumber number, String lead, List<String> others, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(by, days.of(by)).redirect(lead(lead), others(others, lead), words));
  }

  /**
   * @param others all that co-operate from now on; each new one has a limit of its own
   */
  public void changeUnits(IssueNumber number, List<String> others, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var units = others(others, issue.routing().lead);
    deeds.fire(issue.movedBy(by, days.of(by)).changeUnits(units, words));
  }

  /** The unit keeps it; the time of the ruling does not count, and it may not return it again. */
  public void uphold(IssueNumber number, String reason, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).uphold(reason));
  }

  private void requireFiles(IssueNumber number, Set<String> files) {
    var known = evidence.of(number.subject()).stream().map(FileRow::id).toList();
    if (!known.containsAll(files)) {
      throw Refusal.invalid("loop.unknownFile").at("files");
    }
  }

  private String lead(String code) {
    Require.words("lead", code);
    known(
        "lead",
        () -> requireNotCollective(code, Refusal.invalid("loop.leadIsCollective").at("lead")));
    return code;
  }

  private void requireNotCollective(String code, Refusal no) {
    if (units.get(code).isCollective()) {
      throw no;
    }
  }

  /** What somebody chose and nobody knows is refused at its field: the issue itself is known. */
  private static void known(String field, Runnable choice) {
    try {
      choice.run();
    } catch (Refusal e) {
      throw e.ground() == Refusal.Ground.UNKNOWN
          ? Refusal.invalid(e.key(), e.details()).at(field)
          : e;
    }
  }

  private Set<String> others(List<String> codes, String lead) {
    var others = new LinkedHashSet<String>();
    for (var code : codes == null ? List.<String>of() : codes) {
      known(
          "others",
          () -> requireNotCollective(code, Refusal.invalid("loop.coIsCollective").at("others")));
      if (!code.equals(lead)) {
        others.add(code);
      }
    }
    return others;
  }

  private static Refusal tellsWho() {
    return Refusal.invalid("loop.outgoingTellsWho").at("outgoing");
  }
}
