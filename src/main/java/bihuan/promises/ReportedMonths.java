package bihuan.promises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told outside the office: journeys by the month they were reported in, once it is over,
 * and never fewer than five of an edition together.
 */
@ApplicationScoped
@Transactional
class ReportedMonths {

  /** A month with fewer than five waits, so that those before a period count as well. */
  private static final String WHOLES =
      "select m from ReportedMonth m where m.step = 0 and m.month <= :until";

  private static final String WHOLES_OF =
      """
      select m from ReportedMonth m where m.process = :process and m.step = 0 and m.month <= :until
      """;

  private static final String OF_EDITION =
      """
      select m from ReportedMonth m
      where m.process = :process and m.edition = :edition and m.month <= :until
      """;

  private static final String STEPS =
      "select m from ReportedMonth m where m.step > 0 and m.month <= :until";

  private static final String STEPS_OF_UNIT =
      """
      select m from ReportedMonth m
      where m.unit = :unit and m.step > 0 and m.month <= :until
      """;

  @PersistenceContext EntityManager em;

  /**
   * As whoever reads may read it.
   *
   * @param last the last month that may be told
   */
  PromiseSums until(YearMonth last) {
    return new Told(last);
  }

  /** One reading, with its last month. */
  private class Told implements PromiseSums {

    private final YearMonth last;

    Told(YearMonth last) {
      this.last = last;
    }

    @Override
    public Stream<CellSum> wholes(PromiseQuestion question) {
      var all = found(em.createQuery(WHOLES, ReportedMonth.class)).toList();
      return told(all.stream(), months(all), question);
    }

    @Override
    public Stream<StepDelay> lost(PromiseQuestion question) {
      return steps(question, null)
          .collect(
              groupingBy(
                  it -> new StepDelay(it.told(), it.step(), 0),
                  reducing(JourneyCounts.none(), CellSum::counts, JourneyCounts::plus)))
          .entrySet()
          .stream()
          .filter(it -> it.getValue().inBands().isTold() && it.getValue().lost() > 0)
          .map(it -> new StepDelay(it.getKey().told(), it.getKey().step(), it.getValue().lost()));
    }

    @Override
    public List<Integer> versions(String process, PromiseQuestion question) {
      var all = wholesOf(process);
      return told(all.stream(), months(all), question)
          .map(it -> it.told().edition())
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }

    @Override
    public Stream<CellSum> of(EditionKey edition, PromiseQuestion question) {
      var all =
          found(
                  em.createQuery(OF_EDITION, ReportedMonth.class)
                      .setParameter("process", edition.process())
                      .setParameter("edition", edition.edition()))
              .toList();
      return told(all.stream(), months(all), question);
    }

    @Override
    public Stream<CellSum> steps(PromiseQuestion question, String unit) {
      var query =
          unit == null
              ? em.createQuery(STEPS, ReportedMonth.class)
              : em.createQuery(STEPS_OF_UNIT, ReportedMonth.class).setParameter("unit", unit);
      return told(
          found(query),
          months(found(em.createQuery(WHOLES, ReportedMonth.class)).toList()),
          question);
    }

    @Override
    public Stream<CellSum> perChannel(EditionKey edition, PromiseQuestion question) {
      return Stream.empty();
    }

    @Override
    public Stream<CellSum> perDistrict(EditionKey edition, PromiseQuestion question) {
      return Stream.empty();
    }

    private List<ReportedMonth> wholesOf(String process) {
      return found(em.createQuery(WHOLES_OF, ReportedMonth.class).setParameter("process", process))
          .toList();
    }

    private Stream<ReportedMonth> found(jakarta.persistence.TypedQuery<ReportedMonth> query) {
      return query.setParameter("until", last.toString()).getResultStream();
    }

    private ToldMonths months(List<ReportedMonth> all) {
      return ToldMonths.of(
          all.stream()
              .filter(it -> it.step() == 0)
              .map(it -> new ToldMonths.Reported(it.told(), it.month(), it.counts().journeys()))
              .toList(),
          last);
    }

    private Stream<CellSum> told(
        Stream<ReportedMonth> rows, ToldMonths months, PromiseQuestion question) {
      var told = new ArrayList<CellSum>();
      rows.forEach(
          it ->
              months
                  .with(it.told(), it.month(), question.months())
                  .ifPresent(with -> told.add(it.with(with))));
      return told.stream();
    }
  }
}
