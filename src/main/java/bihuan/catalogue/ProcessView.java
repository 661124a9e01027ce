package bihuan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service process by itself.
 *
 * @param code P01 …
 * @param lead the code of the unit that answers for the whole
 * @param cooperating the codes of the units that take part
 * @param measures the numbers of the measures it serves
 * @param promises what was promised, the newest first
 * @param steps the way through, in order
 */
public record ProcessView(
    String code,
    String name,
    String english,
    String lead,
    List<String> cooperating,
    List<Integer> measures,
    List<PromiseRow> promises,
    List<StepRow> steps) {

  /** What is promised now. */
  public PromiseRow promise() {
    return promises.get(0);
  }

  /** What was promised on this day; nothing before the first promise. */
  public Optional<PromiseRow> promiseOn(LocalDate day) {
    return promises.stream().filter(it -> !it.validFrom().isAfter(day)).findFirst();
  }

  /** Every unit that has a part in it, the lead first. */
  public List<String> units() {
    return Stream.of(Stream.of(lead), cooperating.stream(), steps.stream().map(StepRow::unit))
        .flatMap(it -> it)
        .filter(it -> it != null)
        .distinct()
        .toList();
  }

  public boolean serves(int measure) {
    return measures.contains(measure);
  }

  ProcessRow row() {
    return new ProcessRow(code, name, english, lead, measures, promise(), steps);
  }
}
