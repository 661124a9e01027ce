package bihuan.parties;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All units of the city. They change with a reorganisation, not with the day: read once and kept.
 */
@ApplicationScoped
@Transactional
public class Units {

  private static final String ALL = "select u from Unit u";

  @PersistenceContext EntityManager em;

  private volatile Map<String, Unit> known = Map.of();

  /** The unit with this code, or a refusal: there is none. */
  public Unit get(String code) {
    return find(code).orElseThrow(() -> Refusal.unknown("parties.unit.unknown", code));
  }

  public Optional<Unit> find(String code) {
    return Optional.ofNullable(code).map(byCode()::get);
  }

  /** Every unit by code, then the collective terms. */
  public List<UnitRow> all() {
    return byCode().values().stream().map(UnitRow::of).toList();
  }

  /** The units that can be handed an issue: all but the collective terms. */
  public List<UnitRow> leadCandidates() {
    return all().stream().filter(it -> !it.isCollective()).toList();
  }

  /** The Chinese name people use; the code itself where there is no such unit. */
  public String nameOf(String code) {
    return find(code).map(Unit::shortName).orElse(code);
  }

  /** Is {@code code} the same as {@code responsible}, or among those it stands for. */
  public boolean answersFor(String code, String responsible) {
    return find(responsible).filter(it -> it.covers(code)).isPresent();
  }

  public UnitView view(String code) {
    var unit = get(code);
    return new UnitView(
        unit.code(),
        unit.name(),
        unit.shortName(),
        unit.english(),
        unit.kind(),
        unit.members().stream().map(this::get).map(UnitRow::of).toList(),
        byCode().values().stream()
            .filter(it -> it.members().contains(code))
            .map(UnitRow::of)
            .toList());
  }

  boolean isEmpty() {
    return byCode().isEmpty();
  }

  void add(Unit unit) {
    em.persist(unit);
  }

  private Map<String, Unit> byCode() {
    if (known.isEmpty()) {
      var found = new LinkedHashMap<String, Unit>();
      em.createQuery(ALL, Unit.class)
          .getResultStream()
          .sorted(Comparator.comparing(Unit::isCollective).thenComparing(Unit::code))
          .forEach(it -> found.put(it.code(), it));
      known = found;
    }
    return known;
  }
}
