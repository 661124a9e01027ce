package bihuan.catalogue;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All service processes. Few, read by everybody and rarely changed: read once and kept. */
@ApplicationScoped
@Transactional
public class Processes {

  private static final String ALL = "select p from Process p order by p.code";
  private static final String PROMISES = "select p from Promise p order by p.version desc";

  @PersistenceContext EntityManager em;

  private volatile Map<String, ProcessView> known = Map.of();

  /** The process with this code, or a refusal: there is none. */
  public ProcessView get(String code) {
    return find(code).orElseThrow(() -> Refusal.unknown("catalogue.process.unknown", code));
  }

  public Optional<ProcessView> find(String code) {
    return Optional.ofNullable(code).map(byCode()::get);
  }

  /** The step with this number, or a refusal: the process has none. */
  public StepRow step(String code, int number) {
    var steps = get(code).steps();
    if (number < 1 || number > steps.size()) {
      throw Refusal.invalid("catalogue.step.unknown", code, number, steps.size()).at("step");
    }
    return steps.get(number - 1);
  }

  /** Refuses unless there is such a process and, where one is named, such a step; 0 names none. */
  public void requireStep(String code, int number) {
    if (number == 0) {
      get(code);
    } else {
      step(code, number);
    }
  }

  /** The Chinese name; the code itself where there is no such process. */
  public String nameOf(String code) {
    return find(code).map(ProcessView::name).orElse(code);
  }

  public List<ProcessRow> all() {
    return byCode().values().stream().map(ProcessView::row).toList();
  }

  /**
   * The processes that match; what is null does not narrow.
   *
   * @param words part of a code or of a name in either language
   * @param unit the code of a unit with a part in it
   * @param measure the number of a measure it serves
   */
  public List<ProcessRow> matching(String words, String unit, Integer measure) {
    return byCode().values().stream()
        .filter(it -> words == null || mentions(it, words.strip().toLowerCase(Locale.ROOT)))
        .filter(it -> unit == null || it.units().contains(unit))
        .filter(it -> measure == null || it.serves(measure))
        .map(ProcessView::row)
        .toList();
  }

  boolean isEmpty() {
    return byCode().isEmpty();
  }

  void add(Process process) {
    em.persist(process);
  }

  void add(Promise promise) {
    em.persist(promise);
  }

  private static boolean mentions(ProcessView process, String words) {
    return (process.code() + " " + process.name() + " " + process.english())
        .toLowerCase(Locale.ROOT)
        .contains(words);
  }

  private Map<String, ProcessView> byCode() {
    if (known.isEmpty()) {
      var promises =
          em.createQuery(PROMISES, Promise.class)
              .getResultStream()
              .collect(
                  Collectors.groupingBy(
                      Promise::process, Collectors.mapping(Promise::row, Collectors.toList())));
      var found = new LinkedHashMap<String, ProcessView>();
      em.createQuery(ALL, Process.class)
          .getResultStream()
          .forEach(it -> found.put(it.code(), it.view(promises.get(it.code()))));
      known = found;
    }
    return known;
  }
}
