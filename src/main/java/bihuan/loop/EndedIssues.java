package bihuan.loop;

import bihuan.Refusal;
import bihuan.city.City;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of that which is kept for issues is needed still: all of those that are not long over. */
@ApplicationScoped
@Transactional
public class EndedIssues {

  private static final String ABOUT = "select i from Issue i where i.number in :numbers";
  private static final String OF = "select i from Issue i where i.pseudonym in :pseudonyms";
  private static final String SUBJECT = "issue ";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;

  /** The pseudonyms whose issue is open, or ended after this moment. */
  public List<String> needReporters(List<String> pseudonyms, Instant before) {
    return em.createQuery(OF, Issue.class)
        .setParameter("pseudonyms", pseudonyms)
        .getResultStream()
        .filter(it -> !isOver(it, before))
        .map(Issue::pseudonym)
        .toList();
  }

  /** The subjects of files whose issue is open, or ended after this moment. */
  public List<String> needFiles(List<String> subjects, Instant before) {
    var numbers =
        subjects.stream()
            .filter(it -> it.startsWith(SUBJECT))
            .flatMap(it -> number(it.substring(SUBJECT.length())).stream())
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(ABOUT, Issue.class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .filter(it -> !isOver(it, before))
            .map(it -> it.number().subject())
            .toList();
  }

  private static Optional<IssueNumber> number(String said) {
    try {
      return Optional.of(new IssueNumber(said));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  /** With the one that it is handled with, where it was merged. */
  private boolean isOver(Issue issue, Instant before) {
    return issue.isOver(before, City.day(before))
        && (issue.stage() != Stage.MERGED
            || isOver(issues.find(issue.outcome().mergedInto), before));
  }
}
