package bihuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.start.BootStep;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class ProcessesIT {

  @Inject Processes processes;
  @Inject CatalogueSeed seed;

  @Test
  void aProcessComesWithItsStepsAndItsPromise() {
    var transfer = processes.get("P04");

    assertThat(transfer.lead()).isEqualTo("D05");
    assertThat(transfer.measures()).containsExactly(8);
    assertThat(transfer.steps()).extracting(StepRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(transfer.promise().amount()).isEqualTo(new BigDecimal("3"));
    assertThat(transfer.promise().span()).isEqualTo(Span.WORKING_DAYS);
    assertThat(transfer.promise().channels()).containsExactly(Channel.COUNTER, Channel.ONLINE);
    assertThat(transfer.promise().documents()).hasSize(4);
  }

  @Test
  void thereWasNoPromiseBeforeTheFirst() {
    var transfer = processes.get("P04");

    assertThat(transfer.promiseOn(LocalDate.parse("2025-12-31"))).isEmpty();
    assertThat(transfer.promiseOn(LocalDate.parse("2026-05-11"))).contains(transfer.promise());
  }

  @Test
  void loadingAgainAddsNothing() {
    seed.load(BootStep.CATALOGUE);

    assertThat(processes.all()).hasSize(22);
  }

  @Test
  void aStepIsKnownByItsNumber() {
    assertThat(processes.step("P04", 4).unit()).isEqualTo("D05");
    assertThatThrownBy(() -> processes.step("P04", 8))
        .isInstanceOf(Refusal.class)
        .hasMessage("catalogue.step.unknown");
    assertThatThrownBy(() -> processes.step("P04", 0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> processes.step("P99", 1))
        .isInstanceOf(Refusal.class)
        .hasMessage("catalogue.process.unknown");
  }

  @Test
  void processesAreFoundByWordsByUnitAndByMeasure() {
    assertThat(processes.matching("带押", null, null))
        .extracting(ProcessRow::code)
        .containsExactly("P04");
    assertThat(processes.matching("开户", null, null))
        .extracting(ProcessRow::code)
        .containsExactly("P01", "P06", "P07");
    assertThat(processes.matching("MORTGAGED", null, null))
        .extracting(ProcessRow::code)
        .containsExactly("P04");
    assertThat(processes.matching(null, "D05", 8))
        .extracting(ProcessRow::code)
        .containsExactly("P04", "P05");
    assertThat(processes.matching("带押", "D45", null)).isEmpty();
  }
}
