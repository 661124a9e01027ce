package bihuan.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * What one edition says beside another, part by part.
 *
 * @param limit how long it may take: the terms it is in
 */
public record EditionComparison(
    Counterparts<String> name,
    Counterparts<String> english,
    Counterparts<String> lead,
    List<Counterparts<String>> cooperating,
    List<Counterparts<Integer>> measures,
    Counterparts<EditionTerms> limit,
    Counterparts<EditionTerms> visits,
    Counterparts<EditionTerms> fee,
    List<Counterparts<Channel>> channels,
    List<Counterparts<DocumentRow>> documents,
    Counterparts<EditionTerms> note,
    List<Counterparts<StepRow>> steps) {

  /**
   * @param before null where there was nothing
   */
  public static EditionComparison of(EditionTerms before, EditionTerms after) {
    var was = before == null ? EditionTerms.blank() : before;
    return new EditionComparison(
        Counterparts.of(was.name(), after.name()),
        Counterparts.of(was.english(), after.english()),
        Counterparts.of(was.lead(), after.lead()),
        list(was.inOrder().cooperating(), after.inOrder().cooperating()),
        list(was.inOrder().measures(), after.inOrder().measures()),
        part(before, after, it -> it.amount() + " " + it.span()),
        part(before, after, it -> it.visits()),
        part(before, after, it -> it.fee()),
        list(was.inOrder().channels(), after.inOrder().channels()),
        Counterparts.of(was.documents(), after.documents(), DocumentRow::name, DocumentRow::equals),
        part(before, after, it -> it.note() + "\n" + it.noteEnglish() + "\n" + it.demo()),
        Counterparts.of(
            was.steps(),
            after.steps(),
            StepRow::name,
            (one, other) -> one.numbered(0).equals(other.numbered(0))));
  }

  private static <T> List<Counterparts<T>> list(List<T> before, List<T> after) {
    return Counterparts.of(before, after, it -> it, (one, other) -> true);
  }

  private static Counterparts<EditionTerms> part(
      EditionTerms before, EditionTerms after, Function<EditionTerms, Object> said) {
    var same = before != null && java.util.Objects.equals(said.apply(before), said.apply(after));
    return new Counterparts<>(before, after, same);
  }
}
