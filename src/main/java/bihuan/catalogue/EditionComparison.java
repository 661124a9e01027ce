package bihuan.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * What one edition says beside another, part by part.
 *
 * @param limit how long it may take: the terms it is in
 */
public record EditionComparison(
    Beside<String> name,
    Beside<String> english,
    Beside<String> lead,
    List<Beside<String>> cooperating,
    List<Beside<Integer>> measures,
    Beside<Terms> limit,
    Beside<Terms> visits,
    Beside<Terms> fee,
    List<Beside<Channel>> channels,
    List<Beside<DocumentRow>> documents,
    Beside<Terms> note,
    List<Beside<StepRow>> steps) {

  /**
   * @param before null where there was nothing
   */
  public static EditionComparison of(Terms before, Terms after) {
    var was = before == null ? Terms.blank() : before;
    return new EditionComparison(
        Beside.of(was.name(), after.name()),
        Beside.of(was.english(), after.english()),
        Beside.of(was.lead(), after.lead()),
        list(was.cooperating(), after.cooperating()),
        list(was.measures(), after.measures()),
        part(before, after, it -> it.amount() + " " + it.span()),
        part(before, after, it -> it.visits()),
        part(before, after, it -> it.fee()),
        list(was.channels(), after.channels()),
        Beside.of(was.documents(), after.documents(), DocumentRow::name, DocumentRow::equals),
        part(before, after, it -> it.note() + "\n" + it.noteEnglish() + "\n" + it.demo()),
        Beside.of(
            was.steps(),
            after.steps(),
            StepRow::name,
            (one, other) -> one.numbered(0).equals(other.numbered(0))));
  }

  private static <T> List<Beside<T>> list(List<T> before, List<T> after) {
    return Beside.of(before, after, it -> it, (one, other) -> true);
  }

  private static Beside<Terms> part(Terms before, Terms after, Function<Terms, Object> said) {
    var same = before != null && java.util.Objects.equals(said.apply(before), said.apply(after));
    return new Beside<>(before, after, same);
  }
}
