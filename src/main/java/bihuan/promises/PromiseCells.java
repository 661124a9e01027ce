package bihuan.promises;

import static java.util.stream.Collectors.toMap;

import bihuan.Cursor;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.comparison.JourneyOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All cells, and the trips behind them. */
@ApplicationScoped
@Transactional
class PromiseCells implements PromiseSums {

  private static final String LAST_MONTH = "9999-12";

  /** Opens the row or waits for whoever has it, in both databases. */
  private static final String TAKE_TURN =
      """
      insert into promise_turn (process_code, journeys) values (?1, 1)
      on duplicate key update journeys = journeys + 1
      """;

  private static final String TOUCHED =
      """
      select c from PromiseCell c
      where c.process = :process and c.edition = :edition and c.channel in :channels
        and c.district in :districts and c.month = :month
      """;

  private static final String REPORTED_WITH =
      """
      select m from ReportedMonth m
      where m.process = :process and m.edition = :edition and m.month = :month
      """;

  private static final String WHOLES =
      """
      select c from PromiseCell c
      where c.channel = :channel and c.district = :district and c.month between :from and :until
        and c.step = 0
      """;

  private static final String LOST =
      """
      select c.process, c.edition, c.step, sum(c.counts.lost) from PromiseCell c
      where c.channel = :channel and c.district = :district and c.month between :from and :until
        and c.step > 0 and c.counts.lost > 0
      group by c.process, c.edition, c.step
      """;

  private static final String VERSIONS =
      """
      select distinct c.edition from PromiseCell c
      where c.process = :process and c.channel = :channel and c.district = :district
        and c.month between :from and :until and c.step = 0
      order by c.edition desc
      """;

  private static final String OF_EDITION =
      """
      select c from PromiseCell c
      where c.process = :process and c.edition = :edition and c.channel = :channel
        and c.district = :district and c.month between :from and :until
      """;

  private static final String STEPS =
      """
      select c from PromiseCell c
      where c.channel = :channel and c.district = :district and c.month between :from and :until
        and c.step > 0
      """;

  private static final String STEPS_OF_UNIT =
      """
      select c from PromiseCell c
      where c.unit = :unit and c.channel = :channel and c.district = :district
        and c.month between :from and :until and c.step > 0
      """;

  private static final String PER_CHANNEL =
      """
      select c from PromiseCell c
      where c.process = :process and c.edition = :edition and c.channel <> :all
        and c.district = :district and c.month between :from and :until and c.step = 0
      """;

  private static final String PER_DISTRICT =
      """
      select c from PromiseCell c
      where c.process = :process and c.edition = :edition and c.channel = :channel
        and c.district <> :all and c.month between :from and :until and c.step = 0
      """;

  private static final String PLACES =
      """
      select c.process, c.channel, c.district, sum(c.counts.journeys) from PromiseCell c
      where c.channel <> :all and c.district <> :all and c.month between :from and :until
        and c.step = 0
      group by c.process, c.channel, c.district
      """;

  private static final String JOURNEYS =
      """
      select j from CountedJourney j
      where j.process = :process and j.edition = :edition
        and j.month between :from and :until
        and (j.month < :month or j.month = :month and j.id < :id)%s
      order by j.month desc, j.id desc
      """;

  @PersistenceContext EntityManager em;

  /**
   * Until the end of this transaction nobody else enters a journey of this process: cells are read,
   * added to and written, and none of it may be lost.
   */
  void takeTurn(String process) {
    em.createNativeQuery(TAKE_TURN).setParameter(1, process).executeUpdate();
  }

  /** Every cell this journey counts for that is open already. */
  Map<PromiseCell.Key, PromiseCell> touchedBy(JourneyOutcome journey) {
    return em.createQuery(TOUCHED, PromiseCell.class)
        .setParameter("process", journey.process())
        .setParameter("edition", journey.edition())
        .setParameter("channels", List.of(PromiseCell.ALL, journey.channel().name()))
        .setParameter("districts", List.of(PromiseCell.ALL, journey.district().code()))
        .setParameter("month", journey.month().toString())
        .getResultStream()
        .collect(toMap(PromiseCell::key, it -> it));
  }

  PromiseCell open(PromiseCell.Key key, String unit) {
    var cell = PromiseCell.open(key, unit);
    em.persist(cell);
    return cell;
  }

  void add(CountedJourney trip) {
    em.persist(trip);
  }

  Optional<CountedJourney> trip(String journey) {
    return Optional.ofNullable(em.find(CountedJourney.class, journey));
  }

  /** Every month this journey is reported in that is open already. */
  Map<Integer, ReportedMonth> reportedWith(JourneyOutcome journey, YearMonth month) {
    return em.createQuery(REPORTED_WITH, ReportedMonth.class)
        .setParameter("process", journey.process())
        .setParameter("edition", journey.edition())
        .setParameter("month", month.toString())
        .getResultStream()
        .collect(toMap(ReportedMonth::step, it -> it));
  }

  ReportedMonth open(EditionKey told, YearMonth month, int step, String unit) {
    var opened = ReportedMonth.open(told, month, step, unit);
    em.persist(opened);
    return opened;
  }

  @Override
  public Stream<CellSum> wholes(PromiseQuestion question) {
    return place(em.createQuery(WHOLES, PromiseCell.class), question)
        .getResultStream()
        .map(it -> it.sum(""));
  }

  @Override
  public Stream<StepDelay> lost(PromiseQuestion question) {
    return place(em.createQuery(LOST, Object[].class), question)
        .getResultStream()
        .map(
            it ->
                new StepDelay(
                    new EditionKey((String) it[0], (Integer) it[1]),
                    (Integer) it[2],
                    ((Number) it[3]).longValue()));
  }

  @Override
  public List<Integer> versions(String process, PromiseQuestion question) {
    return place(em.createQuery(VERSIONS, Integer.class), question)
        .setParameter("process", process)
        .getResultList();
  }

  @Override
  public Stream<CellSum> of(EditionKey edition, PromiseQuestion question) {
    return place(of(em.createQuery(OF_EDITION, PromiseCell.class), edition), question)
        .getResultStream()
        .map(it -> it.sum(""));
  }

  @Override
  public Stream<CellSum> steps(PromiseQuestion question, String unit) {
    var query =
        unit == null
            ? em.createQuery(STEPS, PromiseCell.class)
            : em.createQuery(STEPS_OF_UNIT, PromiseCell.class).setParameter("unit", unit);
    return place(query, question).getResultStream().map(it -> it.sum(""));
  }

  @Override
  public Stream<CellSum> perChannel(EditionKey edition, PromiseQuestion question) {
    return months(of(em.createQuery(PER_CHANNEL, PromiseCell.class), edition), question.months())
        .setParameter("all", PromiseCell.ALL)
        .setParameter("district", question.districtKey())
        .getResultStream()
        .map(it -> it.sum(it.key().channel()));
  }

  @Override
  public Stream<CellSum> perDistrict(EditionKey edition, PromiseQuestion question) {
    return months(of(em.createQuery(PER_DISTRICT, PromiseCell.class), edition), question.months())
        .setParameter("all", PromiseCell.ALL)
        .setParameter("channel", question.channelKey())
        .getResultStream()
        .map(it -> it.sum(it.key().district()));
  }

  /** How many journeys there were in each place. */
  Map<ServicePlace, Integer> places(Months months) {
    return months(em.createQuery(PLACES, Object[].class), months)
        .setParameter("all", PromiseCell.ALL)
        .getResultStream()
        .collect(
            toMap(
                it ->
                    new ServicePlace(
                        (String) it[0],
                        new District((String) it[2]),
                        Channel.valueOf((String) it[1])),
                it -> ((Number) it[3]).intValue()));
  }

  /** The journeys behind the figures, the newest month first; within a month in no order. */
  List<CountedJourneyRow> journeys(
      EditionKey edition, PromiseQuestion question, Optional<Cursor> from, int howMany) {
    var narrower =
        (question.channel() == null ? "" : " and j.channel = :channel")
            + (question.district() == null ? "" : " and j.district = :district");
    var query =
        months(
                of(em.createQuery(JOURNEYS.formatted(narrower), CountedJourney.class), edition),
                question.months())
            .setParameter("month", from.map(it -> it.text(0)).orElse(LAST_MONTH))
            .setParameter("id", from.map(it -> it.text(1)).orElse(""))
            .setMaxResults(howMany);
    if (question.channel() != null) {
      query.setParameter("channel", question.channel());
    }
    if (question.district() != null) {
      query.setParameter("district", question.district());
    }
    return query.getResultStream().map(CountedJourney::row).toList();
  }

  private static <T> TypedQuery<T> of(TypedQuery<T> query, EditionKey it) {
    return query.setParameter("process", it.process()).setParameter("edition", it.edition());
  }

  private static <T> TypedQuery<T> place(TypedQuery<T> query, PromiseQuestion question) {
    return months(query, question.months())
        .setParameter("channel", question.channelKey())
        .setParameter("district", question.districtKey());
  }

  private static <T> TypedQuery<T> months(TypedQuery<T> query, Months months) {
    return query
        .setParameter("from", months.from().toString())
        .setParameter("until", months.until().toString());
  }
}
