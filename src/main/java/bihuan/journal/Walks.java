package bihuan.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import bihuan.catalogue.EditionView;
import bihuan.comparison.Deviation;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.JourneyTrouble;
import bihuan.series.IssueNumber;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reported journeys as they are laid beside each other: without person, day, hour, counter, words
 * and photos. Which journey an issue came from is found with the vault's key alone, and leaves this
 * room as what was lived, never as the journey.
 */
@ApplicationScoped
@Transactional
public class Walks {

  static final String FILED = "journey filed as";

  private static final String LATEST =
      """
      select j.id from Journey j
      where j.account = :account and j.process = :process and j.began >= :since
        and j.state = bihuan.journal.JourneyState.REPORTED
      order by j.began desc, j.id
      """;

  private static final String BEHIND =
      "select j from Journey j, FiledTrouble f where f.mark in :marks and j.id = f.journey";

  private static final String UNMARKED = "select f from FiledTrouble f where f.mark is null";

  @PersistenceContext EntityManager em;

  @Inject JourneyMeasurement measurement;
  @Inject Envelopes envelopes;

  /**
   * A journey as it was lived.
   *
   * @param troubles by step, 0 for the whole
   */
  public record Walk(
      EditionView edition, JourneyComparison lived, Map<Integer, Set<Deviation>> troubles) {}

  /** The last of a service that somebody began on this day or later, and has reported. */
  public Optional<Long> latest(String account, String process, LocalDate since) {
    return em.createQuery(LATEST, Long.class)
        .setParameter("account", account)
        .setParameter("process", process)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Walk> of(Long journey) {
    return Optional.ofNullable(em.find(Journey.class, journey)).map(this::walk);
  }

  /** The one in which the trouble of an issue was met; empty where no journey was kept. */
  public Optional<Walk> behind(IssueNumber issue) {
    return em.createQuery(BEHIND, Journey.class)
        .setParameter("marks", envelopes.marks(issue.value(), FILED))
        .getResultStream()
        .findFirst()
        .map(this::walk);
  }

  private Walk walk(Journey journey) {
    var compared = measurement.compare(journey, journey.reportedOn());
    var troubles =
        compared.troubles().stream()
            .collect(groupingBy(JourneyTrouble::step, mapping(JourneyTrouble::what, toSet())));
    return new Walk(measurement.edition(journey), compared.withoutTrace(), troubles);
  }

  /** Those of before there were marks. */
  void begin(@Observes @Boot.At(BootStep.JOURNEYS) BootStep step) {
    em.createQuery(UNMARKED, FiledTrouble.class).getResultList().forEach(this::mark);
  }

  private void mark(FiledTrouble filed) {
    envelopes
        .open(filed.sealed(), filed.place())
        .ifPresent(it -> filed.mark(envelopes.mark(it, FILED)));
  }
}
