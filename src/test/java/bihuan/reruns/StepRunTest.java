package bihuan.reruns;

import static bihuan.comparison.Deviation.DOCUMENTS;
import static bihuan.comparison.Deviation.FEE;
import static bihuan.comparison.Deviation.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.catalogue.Span;
import bihuan.comparison.Deviation;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.StepState;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepRunTest {

  private static final Side BEFORE = side(StepState.FINISHED, DOCUMENTS, TIME);
  private static final Side AFTER = side(StepState.FINISHED, TIME, FEE);

  @Test
  void whatWasWrongIsGoneOrStillThereAndWhatIsNewIsSaid() {
    var run = new StepRun(4, "受理", "", BEFORE, AFTER);

    assertThat(run.gone()).containsExactly(DOCUMENTS);
    assertThat(run.still()).containsExactly(TIME);
    assertThat(run.fresh()).containsExactly(FEE);
  }

  @Test
  void nothingIsGoneWhereNobodyCameSoFarAgain() {
    var run = new StepRun(4, "受理", "", BEFORE, side(StepState.NOT_REACHED));

    assertThat(run.gone()).isEmpty();
    assertThat(new StepRun(4, "受理", "", BEFORE, null).gone())
        .as("the step is no more")
        .containsExactly(TIME, DOCUMENTS);
  }

  @Test
  void nothingIsNewWhereNobodyWroteDownHowItWas() {
    assertThat(new StepRun(4, "受理", "", null, AFTER).fresh()).isEmpty();
  }

  @Test
  void bandsHoldNoFigure() {
    var bands = new StepRun(4, "受理", "", BEFORE, AFTER).inBands();

    assertThat(bands.before())
        .isEqualTo(
            new Side(
                null,
                null,
                StepState.FINISHED,
                null,
                null,
                null,
                null,
                null,
                null,
                Fulfilment.BEYOND,
                Set.of(DOCUMENTS, TIME)));
    assertThat(bands.gone()).containsExactly(DOCUMENTS);
  }

  private static Side side(StepState state, Deviation... troubles) {
    return new Side(
        BigDecimal.ONE,
        Span.WORKING_DAYS,
        state,
        BigDecimal.TEN,
        null,
        35,
        2,
        3,
        1,
        Fulfilment.BEYOND,
        Set.of(troubles));
  }
}
