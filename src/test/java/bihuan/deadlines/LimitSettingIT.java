package bihuan.deadlines;

import static bihuan.Cast.CARL;
import static bihuan.Cast.HELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.access.By;
import bihuan.calendar.Calendars;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class LimitSettingIT {

  private static final Instant NOW = Instant.parse("2031-03-03T02:00:00Z");
  private static final By HEAD = HELEN.at(NOW);
  private static final By COORDINATOR = CARL.at(NOW);

  @Inject LimitSetting setting;
  @Inject Limits limits;
  @Inject Calendars calendars;

  @Test
  void onlyTheHeadAndTheSystemAdministratorSetLimits() {
    assertThatThrownBy(() -> setting.change(Limit.SIGN, 2, day("2031-04-01"), "理由", COORDINATOR))
        .hasMessage("calendar.notYours");
  }

  @Test
  void theCityStartsWithTheLimitsThatComeWithTheProduct() {
    assertThat(limits.allOn(day("2026-06-01"))).hasSize(Limit.values().length);
    assertThat(limits.days(Limit.CLASS_B, day("2026-06-01"))).isEqualTo(15);
    assertThat(
            limits
                .on(Limit.LONGTERM, day("2026-06-01"))
                .after(day("2026-01-31"), calendars.current()))
        .isEqualTo(day("2026-04-30"));
    assertThatThrownBy(() -> Limits.named("NONE")).hasMessage("deadlines.limitUnknown");
  }

  @Test
  void aLimitChangesFromItsDayAndThePastKeepsItsOwn() {
    setting.change(Limit.REDO, 8, day("2031-04-01"), "提速", HEAD);

    assertThat(limits.days(Limit.REDO, day("2031-03-31"))).isEqualTo(10);
    assertThat(limits.days(Limit.REDO, day("2031-04-01"))).isEqualTo(8);
    assertThat(limits.history(Limit.REDO)).extracting(LimitRow::amount).containsExactly(10, 8);
    assertThatThrownBy(() -> setting.change(Limit.REDO, 7, day("2031-03-02"), "提速", HEAD))
        .hasMessage("deadlines.changeInThePast");
    assertThatThrownBy(() -> setting.change(Limit.REDO, 0, day("2031-05-01"), "提速", HEAD))
        .hasMessage("deadlines.amountOutOfRange");
  }

  @Test
  void ofTwoChangesForOneDayTheLaterHolds() {
    setting.change(Limit.REVISIT, 4, day("2031-06-01"), "提速", HEAD);
    setting.change(Limit.REVISIT, 6, day("2031-06-01"), "更正", HEAD);

    assertThat(limits.days(Limit.REVISIT, day("2031-06-01"))).isEqualTo(6);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
