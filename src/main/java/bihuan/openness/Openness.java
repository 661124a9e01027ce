package bihuan.openness;

import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.loop.IssueNotes;
import bihuan.loop.Issues;
import bihuan.loop.Publication.PublicationCheck;
import bihuan.loop.Publication.PublicationState;
import bihuan.loop.Publication.Words;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Takes closed issues to the public: the office writes what may be read, the head clears it, and
 * may take it back.
 */
@ApplicationScoped
@Transactional
public class Openness {

  /** Counts end here; a page says "99+". */
  public static final int COUNTED = 100;

  private static final String ROWS =
      """
      select new bihuan.openness.PublicationRow(i.number, i.text.outgoingTitle, i.publication.title, i.publication.state, i.publication.edition,
        i.routing.lead, i.classified.process, i.outcome.closedOn, i.publication.clearedOn)
      from Issue i where i.publication.state = :state\
      """;

  private static final String OLDEST = ROWS + " order by i.outcome.closedOn, i.number";

  private static final String LATEST =
      ROWS + " order by i.publication.clearedOn desc, i.number desc";

  private static final String NUMBERS =
      "select i.number from Issue i where i.publication.state = :state";

  private static final String ONE =
      """
      select new bihuan.openness.PublicationView(i.number, i.publication.state, i.publication.edition, i.publication.title, i.publication.reported,
        i.publication.done, i.publication.verdict, i.publication.clearedOn)
      from Issue i where i.number = :number and i.publication.state <> :notYet\
      """;

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject IssueNotes notes;

  /** What waits, the longest closed first; what is public, the latest first. */
  public Page<PublicationRow> list(PublicationState state, String after, Actor reader) {
    reader.require(Right.PREPARE_PUBLICATION);
    var asked = state == PublicationState.CLEARED ? LATEST : OLDEST;
    return Stretch.after(after)
        .of(em.createQuery(asked, PublicationRow.class).setParameter("state", state));
  }

  /** How many wait to be cleared, counted to {@link #COUNTED} and no further. */
  public int waiting(Actor reader) {
    reader.require(Right.PREPARE_PUBLICATION);
    return em.createQuery(NUMBERS, IssueNumber.class)
        .setParameter("state", PublicationState.WAITING)
        .setMaxResults(COUNTED)
        .getResultList()
        .size();
  }

  /** Where it stands now; unknown to whoever is not of the office, and before it is closed. */
  public PublicationView seenBy(By reader, IssueNumber number) {
    if (issues.visibilityTo(reader, number) != Visibility.OFFICE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return em.createQuery(ONE, PublicationView.class)
        .setParameter("number", number)
        .setParameter("notYet", PublicationState.NOT_YET)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("openness.notClosed", number));
  }

  /**
   * @param read the edition that was read before, 0 where there was none
   */
  public void write(IssueNumber number, Words words, int read, By by) {
    notes.writePublicly(number, words, read, by);
  }

  /**
   * What stands there is public from now on.
   *
   * @param read the edition that the head has read
   */
  public void clear(IssueNumber number, Set<PublicationCheck> checks, int read, By head) {
    notes.clear(number, checks, read, head);
  }

  /** In these words, which the head has changed while reading, or not. */
  public void clear(
      IssueNumber number, Words words, Set<PublicationCheck> checks, int read, By head) {
    var unchanged = words.equals(seenBy(head, number).words());
    if (!unchanged) {
      notes.writePublicly(number, words, read, head);
    }
    notes.clear(number, checks, unchanged ? read : read + 1, head);
  }

  public void decline(IssueNumber number, String reason, By head) {
    notes.declineToPublish(number, reason, head);
  }

  public void withdraw(IssueNumber number, String reason, By head) {
    notes.withdrawFromPublic(number, reason, head);
  }

  /** The states that lists are asked for. */
  public static List<PublicationState> states() {
    return List.of(
        PublicationState.WAITING,
        PublicationState.CLEARED,
        PublicationState.DECLINED,
        PublicationState.WITHDRAWN);
  }
}
