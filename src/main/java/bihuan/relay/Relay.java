package bihuan.relay;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Note;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
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

  @Inject IssueNotes notes;

  /**
   * By an officer of the lead unit or a coordinator.
   *
   * @return the id of the question
   */
  public String ask(IssueNumber number, String words, By by) {
    notes.ask(number, words, by);
    var question = Question.ask(number, words, by);
    em.persist(question);
    return Long.toString(question.id());
  }

  public void answer(IssueNumber number, String question, String words, By by) {
    var reporter = notes.require(Note.REPORTER_ANSWERED, number, by);
    get(question, number).answer(words, reporter);
    notes.answer(number, words, by);
  }

  /**
   * What of the answer the unit may read, in words a coordinator has reviewed; refused while they
   * still hold a trace of the reporter.
   */
  public void passOn(IssueNumber number, String question, String words, By coordinator) {
    notes.require(Note.ANSWER_PASSED_ON, number, coordinator);
    get(question, number).passOn(words, coordinator);
    notes.passOn(
        number, words, coordinator, Refusal.invalid("relay.passedOnTellsWho").at("passedOn"));
  }

  /** As far as the reader of this issue may read them, the oldest first. */
  public List<QuestionRow> about(IssueView issue) {
    return em.createQuery(ABOUT, Question.class)
        .setParameter("number", issue.number())
        .getResultStream()
        .filter(it -> it.isFor(issue.visibility()))
        .map(it -> it.seenBy(issue.visibility()))
        .toList();
  }

  private Question get(String id, IssueNumber number) {
    var found = Ids.read(id).map(it -> em.find(Question.class, it)).orElse(null);
    if (found == null || !found.isAbout(number)) {
      throw Refusal.unknown("relay.unknownQuestion");
    }
    return found;
  }
}
