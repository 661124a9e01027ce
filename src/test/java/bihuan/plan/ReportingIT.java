package bihuan.plan;

import static bihuan.Cast.CORA;
import static bihuan.Cast.OFFICER_AT_TALENT;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.OFFICER_IN_WUDA;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.start.BootStep;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class ReportingIT {

  private static final Instant NOW = Instant.parse("2026-06-30T17:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

  @Inject Reporting reporting;
  @Inject Targets targets;
  @Inject Measures measures;
  @Inject PlanSeed seed;
  @Inject Ledger ledger;

  @Test
  void thePlanIsThereFromTheFirstStartAndOnlyOnce() {
    seed.load(BootStep.PLAN);

    assertThat(measures.all()).hasSize(49);
    assertThat(targets.all(TODAY)).hasSize(33);
    assertThat(measures.get(8).leading()).containsExactly("D05", "D07");
    assertThat(measures.get(8).cooperating()).containsExactly("D43");
    assertThat(targets.of(18, TODAY)).extracting(TargetView::id).containsExactly("T02", "T03");
  }

  @Test
  void measuresOfAUnitIncludeThoseOfItsCollectiveTerms() {
    assertThat(measures.matching(null, "D52"))
        .extracting(MeasureRow::number)
        .containsExactly(37, 45, 49);
    assertThat(measures.matching(Dimension.LAW_BASED, "D18"))
        .extracting(MeasureRow::number)
        .containsExactly(23, 24, 27);
  }

  @Test
  void whatAResponsibleUnitReportsIsShownAndOnRecord() {
    reporting.progress("T10", new BigDecimal("7"), day(3), "一季度", OFFICER_AT_TALENT.at(NOW));
    reporting.progress("T10", new BigDecimal("11"), day(6), "二季度", OFFICER_AT_TALENT.at(NOW));
    reporting.progress("T10", new BigDecimal("6"), day(2), "补报", OFFICER_AT_TALENT.at(NOW));

    var fairs = targets.of(22, TODAY).get(1);
    assertThat(fairs.latest().reached()).isEqualTo(new BigDecimal("11"));
    assertThat(fairs.latest().unit()).isEqualTo("D04");
    assertThat(fairs.standing()).isEqualTo(TargetStanding.ON_TRACK);
    assertThat(fairs.percent()).isEqualByComparingTo("55.0");
    assertThat(targets.history("T10")).extracting(ProgressRow::asOf).startsWith(day(6), day(3));
    assertThat(ledger.about("target T10")).extracting(EntryRow::what).contains("PROGRESS_REPORTED");
  }

  @Test
  void aDistrictReportsOnWhatAllDistrictsAnswerFor() {
    reporting.progress("T12", new BigDecimal("20"), day(6), "", OFFICER_IN_WUDA.at(NOW));

    assertThat(targets.of(37, TODAY).get(0).latest().unit()).isEqualTo("D52");
  }

  @Test
  void theCoordinationOfficeMayReportOnEveryTarget() {
    reporting.progress("T22", new BigDecimal("66.5"), day(5), "", CORA.at(NOW));

    assertThat(targets.history("T22")).extracting(ProgressRow::asOf).contains(day(5));
  }

  @Test
  void nobodyElseMayReport() {
    for (var stranger : new Actor[] {OFFICER_AT_TAX, OLGA, Actor.NOBODY}) {
      assertRefused(
          "plan.progress.notYours",
          () -> reporting.progress("T23", BigDecimal.TEN, day(6), "", stranger.at(NOW)));
    }
    assertThat(targets.history("T23")).isEmpty();
    assertThat(ledger.about("target T23")).isEmpty();
  }

  @Test
  void aFigureOfTomorrowIsRefused() {
    assertRefused(
        "plan.progress.future",
        () -> reporting.progress("T19", BigDecimal.ONE, TODAY.plusDays(1), "", CORA.at(NOW)));
  }

  @Test
  void aFigureThatIsNoneIsRefused() {
    for (var figure : new String[] {"-1", "1.234", "12345678901234"}) {
      assertRefused(
          "plan.progress.amount",
          () -> reporting.progress("T19", new BigDecimal(figure), TODAY, "", CORA.at(NOW)));
    }
  }

  @Test
  void aTargetWithoutAFigureNeedsAStatement() {
    assertRefused(
        "plan.progress.statement",
        () -> reporting.progress("T26", BigDecimal.ONE, TODAY, " ", CORA.at(NOW)));

    reporting.progress("T26", BigDecimal.ONE, TODAY, "自助打印已上线", CORA.at(NOW));

    assertThat(targets.of(35, TODAY).get(0).standing()).isEqualTo(TargetStanding.MET);
  }

  @Test
  void anUnknownTargetIsRefused() {
    assertRefused(
        "plan.target.unknown",
        () -> reporting.progress("T99", BigDecimal.ONE, TODAY, "", CORA.at(NOW)));
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2026, month, 28);
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatThrownBy(attempt::run).isInstanceOf(Refusal.class).hasMessage(key);
  }
}
