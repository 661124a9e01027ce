package bihuan.deadlines;

import bihuan.deadlines.LimitScope.Reach;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Every amount that every limit has ever had. */
@ApplicationScoped
@Transactional
class LimitEditions {

  static final String LIMITS = "calendar/limits.csv";

  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  private static final String ALL =
      """
      select new bihuan.deadlines.LimitRow(
        e.code, e.nameZh, e.nameEn, e.countedZh, e.countedEn,
        e.amount, e.unit, e.basis, e.reach, e.of, e.from, e.reason, e.by, e.at)
      from LimitEdition e
      order by e.from, e.id
      """;

  @Inject Clock clock;

  @PersistenceContext EntityManager em;

  /** In a transaction of its own: what is not committed yet must not be remembered by anybody. */
  @Transactional(TxType.REQUIRES_NEW)
  List<LimitRow> all() {
    return em.createQuery(ALL, LimitRow.class).getResultList();
  }

  void add(LimitEdition edition) {
    em.persist(edition);
  }

  /** What the city starts with; on a later start, limits that have come with a newer product. */
  void found(@Observes @Boot.At(BootStep.LIMITS) BootStep step) {
    var known =
        em.createQuery("select distinct e.code from LimitEdition e", Limit.class)
            .getResultStream()
            .collect(Collectors.toSet());
    new Seed(LIMITS)
        .map(it -> first(it, clock.instant())).stream()
            .filter(it -> !known.contains(it.code()))
            .map(LimitEdition::of)
            .forEach(this::add);
  }

  static LimitRow first(Seed.Row row, Instant at) {
    return new LimitRow(
        row.one(Limit.class, "code"),
        row.text("name_zh"),
        row.text("name_en"),
        row.text("counted_zh"),
        row.text("counted_en"),
        row.number("amount"),
        row.one(LimitUnit.class, "unit"),
        row.optional("basis").orElse(""),
        Reach.EVERYTHING,
        "",
        EVER,
        "",
        "bihuan",
        at);
  }
}
