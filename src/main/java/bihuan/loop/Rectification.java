package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.deadlines.Days;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.ledger.Deed;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The lead unit signs for it, puts it right with evidence, has it signed by its leader; the office
 * minds the clock.
 */
@ApplicationScoped
@Transactional
public class Rectification {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Units units;
  @Inject Evidence evidence;
  @Inject Event<Deed> deeds;

  public void sign(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).sign());
  }

  /** Once, within two working days of the assignment, naming the unit it belongs to. */
  public void requestReturn(IssueNumber number, String reason, String suggested, By by) {
    var unit = units.get(Require.words("suggested", suggested));
    if (unit.isCollective() || unit.code().equals(by.actor().unit())) {
      throw Refusal.invalid("loop.suggestedUnit").at("suggested");
    }
    deeds.fire(
        issues
            .toMove(number, by.actor())
            .movedBy(by, days.of(by))
            .requestReturn(reason, suggested));
  }

  /** The first response to the reporter, by way of the house. */
  public void contact(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).notedBy(by, days.of(by)).contact(words));
  }

  /** By the clock, once the days have passed in which the unit could have returned it. */
  public void signByDefault(IssueNumber number, By house) {
    deeds.fire(issues.toMove(number, house.actor()).movedBy(house, days.of(house)).signByDefault());
  }

  /**
   * @param days working days after which it goes on by itself; null for all that are left
   */
  public void suspend(IssueNumber number, SuspendReason reason, Integer days, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(by, this.days.of(by)).suspend(reason, days, words));
  }

  public void resume(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).resume());
  }

  /**
   * With the measures taken, a conclusion, and at least one piece of evidence newer than the unit's
   * turn.
   */
  public void report(IssueNumber number, Reply reply, By by) {
    var issue = issues.toMove(number, by.actor());
    var moved = issue.movedBy(by, days.of(by)).report(reply);
    requireEvidence(issue);
    deeds.fire(moved);
  }

  public void sendBack(IssueNumber number, String reason, By by) {
    deeds.fire(
        issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.SEND_BACK, reason));
  }

  /** What a co-operating unit does or says on its part; its leader signs it. */
  public void opine(IssueNumber number, String opinion, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).opine(opinion));
  }

  /** Not by the person who wrote it. */
  public void signOpinion(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).signOpinion());
  }

  /**
   * By the head, as late as a red card: what the office found itself, with at least one piece of
   * evidence; it counts as not done by the unit.
   */
  public void callIn(IssueNumber number, Reply found, By by) {
    var issue = issues.toMove(number, by.actor());
    var moved = issue.movedBy(by, days.of(by)).callIn(found);
    requireEvidence(issue);
    deeds.fire(moved);
  }

  /** Not by the person who reported it. */
  public void signOff(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).signOff());
  }

  /**
   * Once per issue, at least one working day before it is due; the clock runs on until it is
   * granted.
   */
  public void requestExtension(IssueNumber number, String reason, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).requestExtension(reason));
  }

  /** Adds to the original due date: class C 5, B 10, A 15 working days by the standard's limits. */
  public void grantExtension(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).grantExtension());
  }

  public void declineExtension(IssueNumber number, String reason, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).declineExtension(reason));
  }

  private void requireEvidence(Issue issue) {
    if (!hasEvidence(issue)) {
      throw Refusal.invalid("loop.noEvidence").at("evidence");
    }
  }

  private boolean hasEvidence(Issue issue) {
    return evidence.of(issue.number().subject()).stream()
        .anyMatch(
            it ->
                it.purpose() == Purpose.RECTIFICATION
                    && !it.at().isBefore(issue.rectified().workBegan));
  }
}
