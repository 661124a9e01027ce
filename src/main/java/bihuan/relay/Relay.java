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

  private static final String WAITING =
      "select q.number from Question q where q.waiting = true order by q.askedAt, q.id";

  /** Questions on one issue that wait at once; more than people ask. */
  private static final int SEVERAL = 4;

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

  /**
   * A unit's question, on to the reporter.
   *
   * @param words in which it reaches them; the unit's own where it is good as it stands
   */
  public void forward(IssueNumber number, String question, String words, By coordinator) {
    notes.require(Note.QUESTION_PASSED_ON, number, coordinator);
    var asked = get(question, number);
    var reworded = asked.forward(words, coordinator);
    notes.make(Note.QUESTION_PASSED_ON, number, reworded ? words : "", coordinator);
  }

  /** A unit's question that does not reach the reporter; the unit reads why. */
  public void decline(IssueNumber number, String question, String reason, By coordinator) {
    notes.require(Note.QUESTION_DECLINED, number, coordinator);
    get(question, number).decline(reason, coordinator);
    notes.make(Note.QUESTION_DECLINED, number, reason, coordinator);
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

  /** Where the office has a question or an answer to pass on, the one that came first first. */
  public List<IssueNumber> waiting(int most) {
    return em.createQuery(WAITING, IssueNumber.class)
        .setMaxResults(most * SEVERAL)
        .getResultStream()
        .distinct()
        .limit(most)
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
