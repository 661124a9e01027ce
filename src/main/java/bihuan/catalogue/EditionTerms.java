package bihuan.catalogue;

import bihuan.Amounts;
import bihuan.Signs;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that an edition says about a service: who handles it, what is promised, and the way through.
 * What is not known yet is null or empty; an edition in force lacks nothing that {@link
 * EditionCheck} asks for.
 *
 * @param lead the code of the unit that answers for the whole
 * @param cooperating the codes of the units that take part
 * @param measures the numbers of the measures it serves
 * @param amount how many days, null where the span is not in days
 * @param visits how often the applicant has to come at most
 * @param fee in yuan; null where none was published
 * @param demo an invented figure, not a published promise
 * @param steps the way through, in order
 */
public record EditionTerms(
    String name,
    String english,
    String lead,
    List<String> cooperating,
    List<Integer> measures,
    BigDecimal amount,
    Span span,
    Integer visits,
    BigDecimal fee,
    List<Channel> channels,
    List<DocumentRow> documents,
    boolean demo,
    String note,
    String noteEnglish,
    List<StepRow> steps) {

  /** As people write it: no stray blanks, figures without idle digits, steps numbered from 1. */
  public EditionTerms {
    name = stripped(name);
    english = stripped(english);
    lead = stripped(lead);
    cooperating = copy(cooperating);
    measures = copy(measures);
    amount = Amounts.plain(amount);
    fee = Amounts.plain(fee);
    channels = copy(channels);
    documents = copy(documents);
    note = stripped(note);
    noteEnglish = stripped(noteEnglish);
    steps = numbered(copy(steps));
  }

  /** Nothing said yet. */
  public static EditionTerms blank() {
    return new EditionTerms(
        "",
        "",
        "",
        List.of(),
        List.of(),
        null,
        Span.WORKING_DAYS,
        0,
        null,
        List.of(),
        List.of(),
        false,
        "",
        "",
        List.of());
  }

  /** But for the order in which units, measures and channels are listed, which says nothing. */
  public boolean saysTheSameAs(EditionTerms other) {
    return inOrder().equals(other.inOrder());
  }

  EditionTerms inOrder() {
    return new EditionTerms(
        name,
        english,
        lead,
        cooperating.stream().sorted().toList(),
        measures.stream().sorted().toList(),
        amount,
        span,
        visits,
        fee,
        channels.stream().sorted().toList(),
        documents,
        demo,
        note,
        noteEnglish,
        steps);
  }

  static String stripped(String text) {
    return Signs.stripped(text);
  }

  private static <T> List<T> copy(List<T> items) {
    return items == null ? List.of() : items.stream().filter(it -> it != null).toList();
  }

  private static List<StepRow> numbered(List<StepRow> steps) {
    return IntStream.range(0, steps.size()).mapToObj(it -> steps.get(it).numbered(it + 1)).toList();
  }
}
