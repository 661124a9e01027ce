package bihuan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service process as it holds today.
 *
 * @param code P01 …
 * @param lead the code of the unit that answers for the whole
 * @param cooperating the codes of the units that take part
 * @param measures the numbers of the measures it serves
 * @param promises what was promised until today, the newest first
 * @param steps the way through, in order
 * @param withdrawn no longer offered; the rest is what was said last
 */
public record ProcessView(
    String code,
    String name,
    String english,
    String lead,
    List<String> cooperating,
    List<Integer> measures,
    List<PromiseRow> promises,
    List<StepRow> steps,
    boolean withdrawn) {

  /**
   * @param begun the editions that have begun, the newest first
   */
  static ProcessView of(List<EditionView> begun) {
    var holds = begun.get(0);
    return new ProcessView(
        holds.code(),
        holds.name(),
        holds.english(),
        holds.lead(),
        holds.cooperating(),
        holds.measures(),
        begun.stream()
            .filter(it -> !it.withdrawn() || it == holds)
            .map(EditionView::promise)
            .toList(),
        holds.steps(),
        holds.withdrawn());
  }

  /** What is promised now. */
  public PromiseRow promise() {
    return promises.get(0);
  }

  /** What was promised on this day; nothing before the first promise. */
  public Optional<PromiseRow> promiseOn(LocalDate day) {
    return promises.stream().filter(it -> !it.validFrom().isAfter(day)).findFirst();
  }

  public boolean serves(int measure) {
    return measures.contains(measure);
  }

  ProcessRow row() {
    return new ProcessRow(code, name, english, lead, measures, promise(), steps);
  }
}
