package bihuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class FaultsTest {

  private final Faults faults = new Faults();

  @Test
  void allThatIsWrongIsSaidAtOnceEachAtItsField() {
    faults.require(false, "name", "web.required");
    faults.require(true, "unit", "web.required");
    faults.heed(
        () -> {
          throw Refusal.invalid("web.invalid", "day").at("day");
        });
    var refusal = catchThrowableOfType(Refusal.class, faults::refuse);
    assertThat(refusal).hasMessage("web.required");
    assertThat(refusal.all())
        .extracting(it -> it.field().orElseThrow())
        .containsExactly("name", "day");
  }

  @Test
  void whatIsWrongInsideIsKeptWhole() {
    var inner = new Faults();
    inner.add("from", "web.required");
    inner.add("until", "web.required");
    faults.heed(
        () -> {
          inner.refuse();
          return "never made";
        });
    var refusal = catchThrowableOfType(Refusal.class, faults::refuse);
    assertThat(refusal.all()).hasSize(2);
  }

  @Test
  void nothingWrongRefusesNothing() {
    assertThat(faults.heed(() -> "made")).contains("made");
    faults.refuse();
    assertThat(faults.isEmpty()).isTrue();
  }

  @Test
  void aRefusalAloneIsAllThatIsWrong() {
    assertThat(Refusal.unknown("web.invalid").all()).hasSize(1);
  }
}
