package bihuan.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bihuan.Kept;
import bihuan.Refusal;
import bihuan.Spelling;
import bihuan.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All service processes and every edition of what was promised of them. Few, read by everybody and
 * rarely changed: read once and kept.
 *
 * <p>What holds on a day is the newest edition that begins on it or before. Whoever spoke at a
 * moment spoke of the edition that held that day <em>and was published by then</em>: their step
 * numbers are those of {@link #editionAt}, whatever is published later.
 */
@ApplicationScoped
public class Processes {

  @Inject ServiceWords serviceWords;
  @Inject Editions editions;
  @Inject Clock clock;

  private final Kept<Map<String, List<EditionView>>> known = new Kept<>(this::read);

  /** The process with this code as it holds today, or a refusal: there is none. */
  public ProcessView get(String code) {
    return find(code).orElseThrow(() -> unknown(code));
  }

  /** The process as it holds today; a withdrawn one too, but none that is yet to begin. */
  public Optional<ProcessView> find(String code) {
    var begun = begun(of(code), today());
    return begun.isEmpty() ? Optional.empty() : Optional.of(ProcessView.of(begun));
  }

  /** What holds or held on this day, or a refusal: nothing did. */
  public EditionView edition(String code, LocalDate on) {
    return begun(of(code), on).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("catalogue.edition.noneOn", code, on));
  }

  /** This edition, or a refusal: there is none. */
  public EditionView edition(String code, int version) {
    return of(code).stream()
        .filter(it -> it.version() == version)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("catalogue.edition.unknown", code, version));
  }

  /** Every edition, the newest first; or a refusal: there is no such process. */
  public List<EditionView> editions(String code) {
    var all = of(code);
    if (all.isEmpty()) {
      throw unknown(code);
    }
    return all;
  }

  /**
   * What somebody could know at this moment: the edition that held that day and was published by
   * then. The first one for whoever spoke before it; empty where there is no such process.
   */
  public Optional<EditionView> editionAt(String code, Instant at) {
    var all = of(code);
    return begun(all, City.day(at)).stream()
        .filter(it -> !it.publishedAt().isAfter(at))
        .findFirst()
        .or(() -> all.stream().reduce((later, earlier) -> earlier));
  }

  /** The step with this number today, or a refusal: the process has none. */
  public StepRow step(String code, int number) {
    var steps = get(code).steps();
    if (number < 1 || number > steps.size()) {
      throw Refusal.invalid("catalogue.step.unknown", code, number, steps.size()).at("step");
    }
    return steps.get(number - 1);
  }

  /**
   * Refuses unless there is such a process and, where one is named, such a step in the edition of
   * that moment; 0 names none.
   */
  public void requireStep(String code, int number, Instant at) {
    var edition = editionAt(code, at).orElseThrow(() -> unknown(code));
    if (number != 0 && edition.step(number).isEmpty()) {
      throw Refusal.invalid("catalogue.step.unknown", code, number, edition.steps().size())
          .at("step");
    }
  }

  /** The Chinese name; the code itself where there is no such process. */
  public String nameOf(String code) {
    return find(code).map(ProcessView::name).orElse(code);
  }

  /** Every process that is offered today. */
  public List<ProcessRow> all() {
    return rows(it -> !it.withdrawn());
  }

  /** Every process that ever began, with those withdrawn since. */
  public List<ProcessRow> allEver() {
    return rows(it -> true);
  }

  /** Every process as somebody could know it at this moment. */
  public List<ProcessRow> allAt(Instant at) {
    return known.value().keySet().stream()
        .flatMap(it -> editionAt(it, at).stream())
        .map(EditionView::row)
        .toList();
  }

  /**
   * The processes offered today that match; what is null does not narrow.
   *
   * @param words part of a code, of a name or a step in either language, or of what people call it
   * @param unit the code of a unit with a part in it
   * @param measure the number of a measure it serves
   */
  public List<ProcessRow> matching(String words, String unit, Integer measure) {
    return rows(
        it ->
            !it.withdrawn()
                && (words == null || mentions(it, Spelling.alike(words)))
                && (unit == null || it.units().contains(unit))
                && (measure == null || it.serves(measure)));
  }

  /** What was published to begin after today, the newest first within each process. */
  public List<EditionView> coming() {
    var today = today();
    return known.value().values().stream()
        .flatMap(List::stream)
        .filter(it -> it.validFrom().isAfter(today))
        .toList();
  }

  boolean isEmpty() {
    return known.value().isEmpty();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Editions.Changed changed) {
    known.drop();
  }

  private List<ProcessRow> rows(Predicate<EditionView> wanted) {
    var today = today();
    return known.value().values().stream()
        .flatMap(it -> begun(it, today).stream().limit(1))
        .filter(wanted)
        .map(EditionView::row)
        .toList();
  }

  private static List<EditionView> begun(List<EditionView> editions, LocalDate on) {
    return editions.stream().filter(it -> !it.validFrom().isAfter(on)).toList();
  }

  private List<EditionView> of(String code) {
    return code == null ? List.of() : known.value().getOrDefault(code, List.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Map<String, List<EditionView>> read() {
    return editions.all().stream()
        .collect(groupingBy(EditionView::code, LinkedHashMap::new, toList()));
  }

  /** Its code, its name, its steps, and what people call it. */
  private boolean mentions(EditionView process, String words) {
    return Stream.of(process.code(), serviceWords.of(process.row()))
        .anyMatch(it -> Spelling.alike(it).contains(words));
  }

  private static Refusal unknown(String code) {
    return Refusal.unknown("catalogue.process.unknown", code);
  }
}
