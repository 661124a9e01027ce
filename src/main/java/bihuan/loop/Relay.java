package bihuan.loop;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.ledger.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Questions to the reporter by way of the house: neither side learns of the other more than a
 * coordinator passes on.
 */
@ApplicationScoped
@Transactional
public class Relay {

  private static final String ABOUT =
      "select q from Question q where q.number = :number order by q.askedAt, q.id";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Screening screening;
  @Inject Event<Deed> deeds;

  /** By an officer of the lead unit or a coordinator. */
  public void ask(IssueNumber number, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    if (!Part.OFFICER.isPlayedBy(by.actor(), issue)
        && !Part.COORDINATOR.isPlayedBy(by.actor(), issue)) {
      throw Refusal.forbidden("loop.notYours", number, Note.ASKED_REPORTER);
    }
    if (issue.stage().hasEnded()) {
      throw Refusal.conflict("loop.endedAlready", number, issue.stage());
    }
    var question = Question.ask(number, words, by);
    em.persist(question);
    deeds.fire(new IssueNoted(number, Note.ASKED_REPORTER, by, words.strip(), Map.of()));
  }

  public void answer(IssueNumber number, String question, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var reporter = issues.asReporter(by, issue);
    if (!issue.wasReportedBy(reporter.actor())) {
      throw Refusal.forbidden("loop.notYours", number, Note.REPORTER_ANSWERED);
    }
    get(question, number).answer(words, reporter);
    deeds.fire(
        new IssueNoted(
            number, Note.REPORTER_ANSWERED, reporter, "", Map.of("answer", Seal.of(words))));
  }

  /**
   * What of the answer the unit may read, in words a coordinator has reviewed; refused while they
   * still hold a trace of the reporter.
   */
  public void passOn(IssueNumber number, String question, String words, By coordinator) {
    var issue = issues.toMove(number, coordinator.actor());
    if (!Part.COORDINATOR.isPlayedBy(coordinator.actor(), issue)) {
      throw Refusal.forbidden("loop.notYours", number, Note.ANSWER_PASSED_ON);
    }
    get(question, number).passOn(words, coordinator);
    screening.admit(
        words, issue, coordinator, Refusal.invalid("loop.passedOnTellsWho").at("passedOn"));
    deeds.fire(new IssueNoted(number, Note.ANSWER_PASSED_ON, coordinator, words.strip(), Map.of()));
  }

  List<QuestionRow> about(IssueNumber number, Visibility visibility) {
    return em.createQuery(ABOUT, Question.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(it -> it.isFor(visibility))
        .map(it -> it.seenBy(visibility))
        .toList();
  }

  private Question get(String id, IssueNumber number) {
    var found = Ids.read(id).map(it -> em.find(Question.class, it)).orElse(null);
    if (found == null || !found.isAbout(number)) {
      throw Refusal.unknown("loop.unknownQuestion");
    }
    return found;
  }
}
