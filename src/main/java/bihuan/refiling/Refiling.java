package bihuan.refiling;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.ledger.Deed;
import bihuan.ledger.Ledger;
import bihuan.loop.Issue;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What ended before anybody handled it can be filed again by whoever reported it, with the words
 * and photos of before. The new issue is linked to the old one where both are protected alike: a
 * link must not tell of one what the other keeps to itself. Only the office and the reporter read
 * it.
 */
@ApplicationScoped
@Transactional
public class Refiling {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final Set<Stage> ENDED_UNHANDLED = EnumSet.of(Stage.WITHDRAWN, Stage.NOT_ACCEPTED);

  private static final Set<Purpose> TAKEN_OVER = EnumSet.of(Purpose.REPORT, Purpose.SUPPLEMENT);

  private static final String BEGIN =
      "insert into refiling_draft (draft_mark, before_no, begun_at) values (?1, ?2, ?3)";

  private static final String BEGUN =
      """
      select d.before_no from refiling_draft d
        join issue i on i.draft_mark = d.draft_mark join issue b on b.number = d.before_no
      where i.number = ?1 and i.secrecy = b.secrecy and i.secrecy <> 'ANONYMOUS'
      """;

  private static final String LINK = "insert into refiling (issue_no, before_no) values (?1, ?2)";

  private static final String BEFORE = "select before_no from refiling where issue_no = ?1";

  private static final String AFTER =
      "select issue_no from refiling where before_no = ?1 order by issue_no";

  private static final String CLEAR = "delete from refiling_draft where begun_at < ?1";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Evidence evidence;
  @Inject Event<Deed> deeds;

  private enum Act {
    FILED_AGAIN
  }

  /** On record with the issue, under the pseudonym that filed it. */
  private record FiledAgain(IssueNumber number, String before, String by, Instant at)
      implements Deed {

    @Override
    public String subject() {
      return number.subject();
    }

    @Override
    public String what() {
      return Act.FILED_AGAIN.name();
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("before", before);
    }
  }

  /** What is linked with an issue; empty for whoever is not to know. */
  public record Linked(Optional<IssueNumber> before, List<IssueNumber> after) {

    static final Linked NONE = new Linked(Optional.empty(), List.of());
  }

  /** It ended before a unit was through with it, and this reader reported it. */
  public boolean isOpenFor(IssueView issue) {
    return issue.visibility() == Visibility.REPORTER && ENDED_UNHANDLED.contains(issue.stage());
  }

  /**
   * Takes its photos over into a draft; what is filed from that is linked with it.
   *
   * @return the issue, whose words go on from there
   */
  public IssueView begin(IssueNumber number, String draft, By by) {
    var issue = issues.seenBy(by, number);
    if (!isOpenFor(issue)) {
      throw Refusal.unknown("loop.unknown", number);
    }
    em.createNativeQuery(BEGIN)
        .setParameter(1, Issue.markOf(draft))
        .setParameter(2, number.value())
        .setParameter(3, Timestamp.from(by.at()))
        .executeUpdate();
    issue.files().stream()
        .filter(it -> TAKEN_OVER.contains(it.purpose()) && it.clean())
        .map(FileRow::id)
        .forEach(it -> evidence.copy(it, draft, Purpose.REPORT, by));
    return issue;
  }

  /** What was begun before this moment and never filed links nothing any more. */
  public void clearDrafts(Instant before) {
    em.createNativeQuery(CLEAR).setParameter(1, Timestamp.from(before)).executeUpdate();
  }

  /** In the transaction that files it. */
  void link(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    if (moved.move() == Move.SUBMIT) {
      numbers(BEGUN, moved.number()).stream().findFirst().ifPresent(it -> link(moved, it));
    }
  }

  private void link(IssueMoved moved, IssueNumber before) {
    em.createNativeQuery(LINK)
        .setParameter(1, moved.number().value())
        .setParameter(2, before.value())
        .executeUpdate();
    deeds.fire(new FiledAgain(moved.number(), before.value(), moved.by(), moved.at()));
  }

  /** For the office and the reporter; a unit learns nothing of whoever reported it. */
  public Linked linkedWith(IssueView issue) {
    if (!issue.visibility().isOwn()) {
      return Linked.NONE;
    }
    return new Linked(
        numbers(BEFORE, issue.number()).stream().findFirst(), numbers(AFTER, issue.number()));
  }

  private List<IssueNumber> numbers(String query, IssueNumber number) {
    List<?> found = em.createNativeQuery(query).setParameter(1, number.value()).getResultList();
    return found.stream().map(it -> new IssueNumber((String) it)).toList();
  }
}
