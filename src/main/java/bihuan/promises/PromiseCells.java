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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All cells, and the trips behind them. */
@ApplicationScoped
@Transactional
class PromiseCells {

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

  /** Of all processes as a whole. */
  Stream<PromiseCell> wholes(PromiseQuestion question) {
    return place(em.createQuery(WHOLES, PromiseCell.class), question).getResultStream();
  }

  /** Where steps took longer than promised. */
  Stream<StepDelay> lost(PromiseQuestion question) {
    return place(em.createQuery(LOST, Object[].class), question)
        .getResultStream()
        .map(
            it ->
                new StepDelay(
                    new EditionKey((String) it[0], (Integer) it[1]),
                    (Integer) it[2],
                    ((Number) it[3]).longValue()));
  }

  /** The versions with a journey, the newest first. */
  List<Integer> versions(String process, PromiseQuestion question) {
    return place(em.createQuery(VERSIONS, Integer.class), question)
        .setParameter("process", process)
        .getResultList();
  }

  /** Of one edition, the whole and its steps. */
  Stream<PromiseCell> of(String process, int edition, PromiseQuestion question) {
    return place(of(em.createQuery(OF_EDITION, PromiseCell.class), process, edition), question)
        .getResultStream();
  }

  /**
   * Of steps.
   *
   * @param unit whose they are, null for all
   */
  Stream<PromiseCell> steps(PromiseQuestion question, String unit) {
    var query =
        unit == null
            ? em.createQuery(STEPS, PromiseCell.class)
            : em.createQuery(STEPS_OF_UNIT, PromiseCell.class).setParameter("unit", unit);
    return place(query, question).getResultStream();
  }

  Stream<PromiseCell> perChannel(String process, int edition, PromiseQuestion question) {
    return months(
            of(em.createQuery(PER_CHANNEL, PromiseCell.class), process, edition), question.months())
        .setParameter("all", PromiseCell.ALL)
        .setParameter("district", question.districtKey())
        .getResultStream();
  }

  Stream<PromiseCell> perDistrict(String process, int edition, PromiseQuestion question) {
    return months(
            of(em.createQuery(PER_DISTRICT, PromiseCell.class), process, edition),
            question.months())
        .setParameter("all", PromiseCell.ALL)
        .setParameter("channel", question.channelKey())
        .getResultStream();
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
      String process, int edition, PromiseQuestion question, Optional<Cursor> from, int howMany) {
    var narrower =
        (question.channel() == null ? "" : " and j.channel = :channel")
            + (question.district() == null ? "" : " and j.district = :district");
    var query =
        months(
                of(
                    em.createQuery(JOURNEYS.formatted(narrower), CountedJourney.class),
                    process,
                    edition),
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

  private static <T> TypedQuery<T> of(TypedQuery<T> query, String process, int edition) {
    return query.setParameter("process", process).setParameter("edition", edition);
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
