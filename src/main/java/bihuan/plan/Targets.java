package bihuan.plan;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All targets of the plan and what was reported on them. */
@ApplicationScoped
@Transactional
public class Targets {

  private static final String ALL = "select t from Target t order by t.id";

  private static final String OF_MEASURE =
      "select t from Target t where t.measure = :measure order by t.id";

  private static final String LATEST =
      """
      select p from TargetProgress p
      where not exists (
        select later from TargetProgress later
        where later.target = p.target
          and (later.asOf > p.asOf or later.asOf = p.asOf and later.at > p.at
            or later.asOf = p.asOf and later.at = p.at and later.id > p.id))
      """;

  private static final String HISTORY =
      "select p from TargetProgress p where p.target = :target order by p.asOf desc, p.at desc, p.id desc";

  @PersistenceContext EntityManager em;

  /** Every target, as it stands on this day. */
  public List<TargetView> all(LocalDate today) {
    return views(em.createQuery(ALL, Target.class).getResultList(), today);
  }

  /** The targets of one measure, as they stand on this day. */
  public List<TargetView> of(int measure, LocalDate today) {
    var targets =
        em.createQuery(OF_MEASURE, Target.class).setParameter("measure", measure).getResultList();
    return views(targets, today);
  }

  /** What was reported on a target, the latest day first. */
  public List<ProgressRow> history(String id) {
    return em.createQuery(HISTORY, TargetProgress.class)
        .setParameter("target", get(id).id())
        .getResultStream()
        .map(TargetProgress::row)
        .toList();
  }

  Target get(String id) {
    var target = em.find(Target.class, id);
    if (target == null) {
      throw Refusal.unknown("plan.target.unknown", id);
    }
    return target;
  }

  void add(Target target) {
    em.persist(target);
  }

  void add(TargetProgress progress) {
    em.persist(progress);
  }

  private List<TargetView> views(List<Target> targets, LocalDate today) {
    var latest = latest();
    return targets.stream().map(it -> it.view(latest.get(it.id()), today)).toList();
  }

  private Map<String, ProgressRow> latest() {
    return em.createQuery(LATEST, TargetProgress.class)
        .getResultStream()
        .collect(Collectors.toMap(TargetProgress::target, TargetProgress::row));
  }
}
