package bihuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.Cast;
import bihuan.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

  private static final StepRow EXAMINED = step("审核", Doer.UNIT, "D05", "2", Span.WORKING_DAYS);

  @Test
  void whatIsWholeHasNoFlaw() {
    assertThat(flaws(transfer(List.of(EXAMINED)))).isEmpty();
  }

  @Test
  void whatIsBlankLacksItsParts() {
    assertThat(flaws(EditionTerms.blank()))
        .extracting(EditionFault::part)
        .containsExactly("name", "lead", "measures", "amount", "channels", "steps");
  }

  @Test
  void aLimitInDaysHasAFigureAndNoOtherHas() {
    assertThat(flawOf(step("a", Doer.APPLICANT, null, null, Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.amount", 1, "catalogue.flaw.missing"));
    assertThat(flawOf(step("a", Doer.APPLICANT, null, "1", Span.INSTANT)))
        .isEqualTo(EditionFault.of("steps.amount", 1, "catalogue.flaw.noAmount"));
    assertThat(flawOf(step("a", Doer.APPLICANT, null, "0.25", Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.amount", 1, "catalogue.flaw.days"));
    assertThat(flawOf(step("a", Doer.APPLICANT, null, "-1", Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.amount", 1, "catalogue.flaw.days"));
  }

  @Test
  void stepsThatCountMayAddUpToThePromiseAndNotToMoreWithoutADoubt() {
    var promised = transfer(List.of(EXAMINED)).amount();
    var fitting = step("a", Doer.UNIT, "D05", promised.toPlainString(), Span.WORKING_DAYS);
    var calendar = step("b", Doer.BANK, null, "9", Span.NATURAL_DAYS);

    assertThat(EditionCheck.doubts(transfer(List.of(fitting, calendar)))).isEmpty();
    assertThat(EditionCheck.doubts(transfer(List.of(fitting, EXAMINED))))
        .extracting(EditionFault::part, EditionFault::key)
        .containsExactly(tuple("amount", "catalogue.doubt.sum"));
    assertThat(flaws(transfer(List.of(fitting, EXAMINED)))).isEmpty();
    assertThat(EditionCheck.doubts(EditionTerms.blank())).isEmpty();
  }

  @Test
  void aStepIsDoneByAKnownUnitOrBySomebodyFromOutside() {
    assertThat(flawOf(step("a", Doer.UNIT, "D99", "1", Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.doer", 1, "catalogue.flaw.unit", "D99"));
    assertThat(flawOf(step("a", Doer.UNIT, null, "1", Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.doer", 1, "catalogue.flaw.whichUnit"));
    assertThat(flawOf(step("a", Doer.BANK, "D05", "1", Span.WORKING_DAYS)))
        .isEqualTo(EditionFault.of("steps.doer", 1, "catalogue.flaw.noUnit"));
  }

  @Test
  void aFlawNamesTheStepItIsIn() {
    var unnamed = step("", Doer.APPLICANT, null, null, Span.OWN_PACE);

    assertThat(flaws(transfer(List.of(EXAMINED, EXAMINED, unnamed))))
        .containsExactly(EditionFault.of("steps.name", 3, "catalogue.flaw.missing"));
  }

  @Test
  void nobodyIsDrownedInSteps() {
    assertThat(flaws(transfer(Collections.nCopies(61, EXAMINED))))
        .containsExactly(EditionFault.of("steps", 0, "catalogue.flaw.many", 60));
  }

  @Test
  void nothingIsNamedTwice() {
    var twice =
        Wording.documents(
            transfer(List.of(EXAMINED)),
            List.of(new DocumentRow("合同", ""), new DocumentRow(" 合同 ", "Contract")));

    assertThat(flaws(twice))
        .containsExactly(EditionFault.of("documents.name", 2, "catalogue.flaw.twice", "合同"));
  }

  @Test
  void whatIsMissingMayWaitAndWhatCanNeverBeRightMayNot() {
    assertThat(flaws(EditionTerms.blank())).noneMatch(EditionFault::isNonsense);
    assertThat(flaws(Wording.visits(transfer(List.of(EXAMINED)), -1)))
        .singleElement()
        .matches(EditionFault::isNonsense);
    assertThat(flawOf(step("a", Doer.UNIT, "D99", "1", Span.WORKING_DAYS)).isNonsense()).isTrue();
    assertThat(flawOf(step("a", Doer.UNIT, "D05", "1000", Span.WORKING_DAYS)).isNonsense())
        .isTrue();
  }

  @Test
  void anEditionIsBornWhole() {
    var by = Cast.CORA.at(Instant.parse("2026-03-02T01:00:00Z"));

    assertThatThrownBy(() -> Edition.of("P04", 0, LocalDate.EPOCH, EditionTerms.blank(), "", by))
        .isInstanceOf(Refusal.class)
        .hasMessage("catalogue.flawed");
  }

  @Test
  void aWithdrawnServiceSaysWhatItSaidLast() {
    var by = Cast.HELEN.at(Instant.parse("2026-03-02T01:00:00Z"));
    var terms = transfer(List.of(EXAMINED));
    var first = Edition.of("P04", 0, LocalDate.parse("2026-01-01"), terms, "", by).view();

    var end = Edition.withdrawing(first, LocalDate.parse("2026-04-01"), "Gone", by).view();

    assertThat(end.withdrawn()).isTrue();
    assertThat(end.version()).isEqualTo(2);
    assertThat(end.terms()).isEqualTo(terms);
  }

  @Test
  void whoeverHasNotSeenTheLastRevisionChangesNothing() {
    var by = Cast.CORA.at(Instant.parse("2026-03-02T01:00:00Z"));
    var draft = Draft.begin("P04", 1, transfer(List.of(EXAMINED)), by);
    draft.change(1, Wording.visits(draft.terms(), 2), by);

    assertThatThrownBy(() -> draft.change(1, EditionTerms.blank(), by))
        .hasMessage("catalogue.draft.meanwhile");
    assertThat(draft.view().revision()).isEqualTo(2);
    assertThat(draft.terms().visits()).isEqualTo(2);
  }

  private static EditionFault flawOf(StepRow step) {
    return flaws(transfer(List.of(step))).get(0);
  }

  private static List<EditionFault> flaws(EditionTerms terms) {
    return EditionCheck.of(terms, it -> it.matches("[DC]0\\d"), it -> it <= 49);
  }

  private static EditionTerms transfer(List<StepRow> steps) {
    return new EditionTerms(
        "带押过户",
        "",
        "D05",
        List.of("D07"),
        List.of(8),
        new BigDecimal("3.0"),
        Span.WORKING_DAYS,
        1,
        null,
        List.of(Channel.COUNTER),
        List.of(new DocumentRow("合同", "Contract")),
        false,
        "",
        "",
        steps);
  }

  private static StepRow step(String name, Doer doer, String unit, String amount, Span span) {
    return new StepRow(
        0, name, "", doer, unit, amount == null ? null : new BigDecimal(amount), span, true);
  }
}
