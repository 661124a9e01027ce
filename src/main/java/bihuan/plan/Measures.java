package bihuan.plan;

import bihuan.Refusal;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All measures of the plan. They stand for the year: read once and kept. */
@ApplicationScoped
@Transactional
public class Measures {

  private static final String ALL = "select m from Measure m";

  @Inject Units units;

  @PersistenceContext EntityManager em;

  private volatile Map<Integer, MeasureView> known = Map.of();

  /** The measure with this number, or a refusal: the plan has none. */
  public MeasureView get(int number) {
    return find(number).orElseThrow(() -> Refusal.unknown("plan.measure.unknown", number));
  }

  public Optional<MeasureView> find(int number) {
    return Optional.ofNullable(byNumber().get(number));
  }

  /** The Chinese title; the number itself where there is no such measure. */
  public String titleOf(int number) {
    return find(number).map(MeasureView::title).orElse(String.valueOf(number));
  }

  public List<MeasureRow> all() {
    return byNumber().values().stream().map(MeasureView::row).toList();
  }

  /**
   * The measures that match; what is null does not narrow.
   *
   * @param unit the code of a unit that is named, by itself or within a collective term
   */
  public List<MeasureRow> matching(Dimension dimension, String unit) {
    return all().stream()
        .filter(it -> dimension == null || it.dimension() == dimension)
        .filter(it -> unit == null || isNamed(unit, it.units()))
        .toList();
  }

  /** Does this unit answer for the measure, by itself or within a collective term. */
  public boolean isResponsible(String unit, int number) {
    return find(number).filter(it -> isNamed(unit, it.row().units())).isPresent();
  }

  boolean isEmpty() {
    return byNumber().isEmpty();
  }

  void add(Measure measure) {
    em.persist(measure);
  }

  private boolean isNamed(String unit, List<String> named) {
    return named.stream().anyMatch(it -> units.answersFor(unit, it));
  }

  private Map<Integer, MeasureView> byNumber() {
    if (known.isEmpty()) {
      var found = new TreeMap<Integer, MeasureView>();
      em.createQuery(ALL, Measure.class)
          .getResultStream()
          .map(Measure::view)
          .forEach(it -> found.put(it.number(), it));
      known = found;
    }
    return known;
  }
}
