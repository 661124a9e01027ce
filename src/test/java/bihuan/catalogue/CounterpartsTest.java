package bihuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.catalogue.Counterparts.Mark;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void whatIsNewWhatIsGoneAndWhatIsOtherwiseStandsInItsLine() {
    assertThat(lines(List.of("a", "b", "d", "e"), List.of("a", "c", "d", "e", "f")))
        .containsExactly("a=a SAME", "b=c CHANGED", "d=d SAME", "e=e SAME", "null=f ADDED");
    assertThat(lines(List.of("a", "b"), List.of("b")))
        .containsExactly("a=null REMOVED", "b=b SAME");
    assertThat(lines(List.of(), List.of("a"))).containsExactly("null=a ADDED");
  }

  @Test
  void aStepThatOnlyMovedOnIsTheSame() {
    var first = new StepRow(1, "申请", "", Doer.APPLICANT, null, null, Span.OWN_PACE, false);
    var second = new StepRow(2, "受理", "", Doer.UNIT, "D05", null, Span.INSTANT, true);
    var before = Wording.steps(EditionTerms.blank(), List.of(second));
    var after = Wording.steps(EditionTerms.blank(), List.of(first, second));

    assertThat(EditionComparison.of(before, after).steps())
        .extracting(Counterparts::mark)
        .containsExactly(Mark.ADDED, Mark.SAME);
  }

  @Test
  void everythingIsNewBesideNothing() {
    var after = Wording.visits(Wording.named(EditionTerms.blank(), "过户"), 1);
    var compared = EditionComparison.of(null, after);

    assertThat(compared.visits().mark()).isEqualTo(Mark.ADDED);
    assertThat(compared.name().same()).isFalse();
  }

  @Property
  boolean nothingIsLostOrMadeUp(
      @ForAll @Size(max = 8) List<@AlphaChars @StringLength(1) String> before,
      @ForAll @Size(max = 8) List<@AlphaChars @StringLength(1) String> after) {
    var lines = Counterparts.of(before, after, it -> it, String::equals);
    return of(lines.stream().map(Counterparts::before)).equals(before)
        && of(lines.stream().map(Counterparts::after)).equals(after);
  }

  @Property
  boolean aListBesideItselfIsTheSame(
      @ForAll @UniqueElements List<@AlphaChars @StringLength(2) String> list) {
    return Counterparts.of(list, list, it -> it, String::equals).stream()
        .allMatch(Counterparts::same);
  }

  private static List<String> of(Stream<String> column) {
    return column.filter(it -> it != null).toList();
  }

  private static List<String> lines(List<String> before, List<String> after) {
    return Counterparts.of(before, after, it -> it, String::equals).stream()
        .map(it -> it.before() + "=" + it.after() + " " + it.mark())
        .toList();
  }
}
