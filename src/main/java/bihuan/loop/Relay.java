package bihuan.loop;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

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
  @Inject Days days;
  @Inject Screening screening;
  @Inject Event<Deed> deeds;

  /** By an officer of the lead unit or a coordinator. */
  public void ask(IssueNumber number, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var asked = issue.note(Note.ASKED_REPORTER, words, by, days.of(by));
    em.persist(Question.ask(number, words, by));
    deeds.fire(asked);
  }

  public void answer(IssueNumber number, String question, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var reporter = issues.asReporter(by, issue);
    var answered = issue.answer(words, reporter, days.of(by));
    get(question, number).answer(words, reporter);
    deeds.fire(answered);
  }

  /**
   * What of the answer the unit may read, in words a coordinator has reviewed; refused while they
   * still hold a trace of the reporter.
   */
  public void passOn(IssueNumber number, String question, String words, By coordinator) {
    var issue = issues.toMove(number, coordinator.actor());
    var passed = issue.note(Note.ANSWER_PASSED_ON, words, coordinator, days.of(coordinator));
    get(question, number).passOn(words, coordinator);
    screening.admit(
        words, issue, coordinator, Refusal.invalid("loop.passedOnTellsWho").at("passedOn"));
    deeds.fire(passed);
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
