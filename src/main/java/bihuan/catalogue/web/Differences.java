package bihuan.catalogue.web;

import bihuan.catalogue.Counterparts;
import bihuan.catalogue.Counterparts.Mark;
import bihuan.catalogue.DocumentRow;
import bihuan.catalogue.EditionComparison;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.StepRow;
import bihuan.parties.web.UnitNames;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition beside another in the reader's language, line by line. */
@RequestScoped
public class Differences {

  @Inject PageWords say;
  @Inject UnitNames names;
  @Inject ProcessNames processNames;

  /**
   * A line of the comparison.
   *
   * @param label of the part, empty where the line above is of the same
   * @param before empty where there was nothing
   */
  public record Line(String label, String before, String after, Mark mark) {

    public boolean isSame() {
      return mark == Mark.SAME;
    }

    boolean isEmpty() {
      return before.isEmpty() && after.isEmpty();
    }

    Line unlabelled() {
      return new Line("", before, after, mark);
    }
  }

  /**
   * Everything that either says.
   *
   * @param before null where there was nothing
   */
  List<Line> of(EditionTerms before, EditionTerms after) {
    return headed(lines(before, after).filter(it -> !it.isEmpty()));
  }

  /** Only what is not the same. */
  public List<Line> changed(EditionTerms before, EditionTerms after) {
    return headed(lines(before, after).filter(it -> !it.isSame() && !it.isEmpty()));
  }

  private Stream<Line> lines(EditionTerms before, EditionTerms after) {
    var compared = EditionComparison.of(before, after);
    return Stream.of(
            Stream.of(
                line("name", compared.name(), it -> it),
                line("english", compared.english(), it -> it),
                line("lead", compared.lead(), names::unit),
                joined("cooperating", compared.cooperating(), names::unit),
                joined("measures", compared.measures(), String::valueOf),
                line("limit", compared.limit(), this::limit),
                line("visits", compared.visits(), this::visits),
                line("fee", compared.fee(), this::fee),
                joined("channels", compared.channels(), say::it)),
            compared.documents().stream().map(it -> line("documents", it, this::document)),
            compared.steps().stream().map(it -> line("steps", it, this::step)),
            Stream.of(line("note", compared.note(), this::note)))
        .flatMap(it -> it);
  }

  /** Lines of one part are headed once. */
  private static List<Line> headed(Stream<Line> lines) {
    var headed = new ArrayList<Line>();
    var label = "";
    for (var it : lines.toList()) {
      headed.add(it.label().equals(label) ? it.unlabelled() : it);
      label = it.label();
    }
    return List.copyOf(headed);
  }

  private <T> Line line(String part, Counterparts<T> beside, Function<T, String> text) {
    var before = said(beside.before(), text);
    var after = said(beside.after(), text);
    var mark =
        beside.same()
            ? Mark.SAME
            : before.isEmpty() ? Mark.ADDED : after.isEmpty() ? Mark.REMOVED : Mark.CHANGED;
    return new Line(label(part), before, after, mark);
  }

  private <T> Line joined(String part, List<Counterparts<T>> list, Function<T, String> text) {
    var before = joined(list.stream().map(Counterparts::before), text);
    var after = joined(list.stream().map(Counterparts::after), text);
    var same = list.stream().allMatch(Counterparts::same);
    return line(part, new Counterparts<>(before, after, same), it -> it);
  }

  private <T> String joined(Stream<T> items, Function<T, String> text) {
    return items.filter(it -> it != null).map(text).collect(Collectors.joining(" \u00b7 "));
  }

  private static <T> String said(T thing, Function<T, String> text) {
    return thing == null ? "" : text.apply(thing);
  }

  private String label(String part) {
    return say.words("catalogue.part." + part);
  }

  private String limit(EditionTerms terms) {
    return terms.span() == null || terms.span().isInDays() && terms.amount() == null
        ? ""
        : processNames.limit(terms.amount(), terms.span());
  }

  private String visits(EditionTerms terms) {
    return terms.visits() == null ? "" : say.words("catalogue.visits.count", terms.visits());
  }

  private String fee(EditionTerms terms) {
    return terms.fee() == null
        ? say.words("catalogue.fee.unstated")
        : say.words("catalogue.fee.yuan", terms.fee().toPlainString());
  }

  private String note(EditionTerms terms) {
    var note = names.of(terms.note(), terms.noteEnglish());
    return terms.demo() ? say.words("catalogue.demo") + " \u00b7 " + note : note;
  }

  private String document(DocumentRow document) {
    return names.of(document.name(), document.english());
  }

  private String step(StepRow step) {
    return Stream.of(
            step.number() + " " + names.of(step.name(), step.english()),
            step.doer() == null ? "" : processNames.doer(step),
            step.span() == null || step.span().isInDays() && step.amount() == null
                ? ""
                : processNames.limit(step.amount(), step.span()),
            step.counted() ? "" : say.words("catalogue.uncounted"))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }
}
