package bihuan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.classification.Kind;
import bihuan.comparison.Deviation;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyAssessment;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.Praise;
import bihuan.comparison.StepRecord;
import bihuan.comparison.StepState;
import net.jqwik.api.Example;

/** Where a journey went otherwise than promised it proposes an issue, or praise. */
class TroublesTest extends PromisedTransfer {

  @Example
  void lateAtSeveralUnitsItIsBeyondOneUnitsPower() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-04T09:00");
    lived(4, "2026-03-04T09:00", "2026-03-09T09:00");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code)
        .containsExactly("0-TIME", "2-TIME", "4-TIME");
    assertThat(compared().troubles().get(0).kind()).isEqualTo(Kind.DIFFICULTY);
  }

  @Example
  void whoCannotGoOnMeetsABlockage() {
    asPromised();
    write(4, JournalItem.STATE, "STUCK");
    write(4, JournalItem.FINISHED, "");

    assertThat(compared().troubles())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.what()).isEqualTo(Deviation.STUCK);
              assertThat(it.kind()).isEqualTo(Kind.BLOCKAGE);
            });
  }

  @Example
  void stuckAtABankItIsBeyondAUnit() {
    asPromised();
    write(5, JournalItem.STATE, "STUCK");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::kind)
        .containsExactly(Kind.DIFFICULTY);
  }

  @Example
  void whatWasAskedForBeyondTheListIsNamed() {
    asPromised();
    write(3, JournalItem.BEYOND, "a fax number\nthe grandmother's consent");

    assertThat(compared().beyond()).isEqualTo(2);
    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code, JourneyTrouble::details)
        .containsExactly(tuple("3-DOCUMENTS", "a fax number\nthe grandmother's consent"));
  }

  @Example
  void visitsAreCountedTogetherAndToldWhereThereWereMost() {
    asPromised();
    write(3, JournalItem.VISITS, "1");
    write(4, JournalItem.VISITS, "2");

    assertThat(compared().visits()).isEqualTo(3);
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("4-VISITS");
  }

  @Example
  void aFeeThatWasNeverPublishedIsShownOnly() {
    asPromised();
    write(3, JournalItem.FEE, "80");

    assertThat(JourneyAssessment.of(promise(null), STEPS, legs(), today, CLOCK).paying())
        .isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("3-FEE");
  }

  @Example
  void onlyAPromisedChannelCanBeMissing() {
    asPromised();
    write(3, JournalItem.MISSING, "TERMINAL");
    assertThat(compared().troubles()).isEmpty();

    write(3, JournalItem.MISSING, "ONLINE");
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("3-CHANNEL");
  }

  @Example
  void poorManneredAndUnclearAreTroublesToo() {
    asPromised();
    write(3, JournalItem.CLARITY, "2");
    write(3, JournalItem.ATTITUDE, "1");
    write(4, JournalItem.CLARITY, "3");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code)
        .containsExactly("3-UNCLEAR", "3-MANNERS");
  }

  @Example
  void fasterAndWithFewerVisitsIsWorthPraise() {
    asPromised();
    lived(4, "2026-03-02T13:30", "2026-03-03T17:00");
    write(3, JournalItem.VISITS, "0");

    assertThat(compared().praises()).extracting(Praise::code).containsExactly("0-TIME", "0-VISITS");
  }

  @Example
  void aStepPassedOverIsMarked() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(3, "2026-03-02T09:00", "2026-03-02T10:00");

    assertThat(legs())
        .extracting(StepRecord::state)
        .containsExactly(
            StepState.FINISHED,
            StepState.SKIPPED,
            StepState.FINISHED,
            StepState.NOT_REACHED,
            StepState.NOT_REACHED);
  }
}
