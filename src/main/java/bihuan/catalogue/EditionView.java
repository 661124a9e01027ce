package bihuan.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the public was told of a service from a day on, as it was said; never changed afterwards.
 *
 * @param code P01 …
 * @param version from 1
 * @param validFrom the first day it holds; it holds until the next edition does
 * @param withdrawn from this day on the service is no longer offered; the rest is what was said
 *     last
 * @param lead the code of the unit that answers for the whole: who promised
 * @param cooperating the codes of the units that take part
 * @param measures the numbers of the measures it serves
 * @param steps the way through, in order
 * @param reason why it was published, empty for what a city began with
 * @param publishedBy the account that published it; {@code bihuan} for what a city began with;
 *     empty where the reader is not to know
 */
public record EditionView(
    String code,
    int version,
    LocalDate validFrom,
    boolean withdrawn,
    String name,
    String english,
    String lead,
    List<String> cooperating,
    List<Integer> measures,
    PromiseRow promise,
    List<StepRow> steps,
    String reason,
    String publishedBy,
    Instant publishedAt) {

  /** The step with this number, empty for 0 and where it has none. */
  public Optional<StepRow> step(int number) {
    return number >= 1 && number <= steps.size()
        ? Optional.of(steps.get(number - 1))
        : Optional.empty();
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

  /** All it says, to begin the next one from. */
  public EditionTerms terms() {
    return new EditionTerms(
        name,
        english,
        lead,
        cooperating,
        measures,
        promise.amount(),
        promise.span(),
        promise.visits(),
        promise.fee(),
        promise.channels(),
        promise.documents(),
        promise.demo(),
        promise.note(),
        promise.noteEnglish(),
        steps);
  }

  /** For readers who need not know which person published it. */
  public EditionView withoutPerson() {
    return new EditionView(
        code,
        version,
        validFrom,
        withdrawn,
        name,
        english,
        lead,
        cooperating,
        measures,
        promise,
        steps,
        reason,
        "",
        publishedAt);
  }

  ProcessRow row() {
    return new ProcessRow(code, name, english, lead, measures, promise, steps);
  }
}
