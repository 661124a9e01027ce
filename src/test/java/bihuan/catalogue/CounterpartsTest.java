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

class CounterpartsTest {

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
  void theOrderOfChannelsMeasuresAndUnitsIsNoChange() {
    var before =
        listing(List.of("D05", "D07"), List.of(8, 3), List.of(Channel.ONLINE, Channel.COUNTER));
    var after =
        listing(List.of("D07", "D05"), List.of(3, 8), List.of(Channel.COUNTER, Channel.ONLINE));
    var other = listing(List.of("D07", "D05"), List.of(3), List.of(Channel.COUNTER));

    var compared = EditionComparison.of(before, after);

    assertThat(before.saysTheSameAs(after)).isTrue();
    assertThat(before.saysTheSameAs(other)).isFalse();
    assertThat(compared.channels()).extracting(Counterparts::mark).containsOnly(Mark.SAME);
    assertThat(compared.measures()).extracting(Counterparts::mark).containsOnly(Mark.SAME);
    assertThat(compared.cooperating()).extracting(Counterparts::mark).containsOnly(Mark.SAME);
  }

  private static EditionTerms listing(
      List<String> cooperating, List<Integer> measures, List<Channel> channels) {
    return new EditionTerms(
        "a",
        "",
        "D01",
        cooperating,
        measures,
        null,
        Span.INSTANT,
        1,
        null,
        channels,
        List.of(),
        false,
        "",
        "",
        List.of());
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
