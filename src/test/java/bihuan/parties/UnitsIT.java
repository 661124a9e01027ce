package bihuan.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.start.BootStep;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@InContainer
class UnitsIT {

  @Inject Units units;
  @Inject UnitSeed seed;

  @Test
  void theCityHasItsUnitsFromTheFirstStart() {
    assertThat(units.leadCandidates()).hasSize(33);
    assertThat(units.all()).hasSize(38);
    assertThat(units.get("D05").name()).isEqualTo("乌海市自然资源局");
  }

  @Test
  void loadingAgainAddsNothing() {
    seed.load(BootStep.UNITS);

    assertThat(units.all()).hasSize(38);
  }

  @Test
  void aCollectiveTermAnswersForItsMembersAndNotTheOtherWayRound() {
    assertThat(units.answersFor("D51", "C01")).isTrue();
    assertThat(units.answersFor("C01", "D51")).isFalse();
    assertThat(units.view("D51").memberOf()).extracting(UnitRow::code).containsExactly("C01");
    assertThat(units.view("C01").members())
        .extracting(UnitRow::code)
        .containsExactly("D51", "D52", "D53");
  }

  @Test
  void anUnknownUnitIsRefused() {
    assertThatThrownBy(() -> units.get("D99"))
        .isInstanceOf(Refusal.class)
        .hasMessage("parties.unit.unknown");
  }
}
