package bihuan.figures;

import static bihuan.Cast.CORA;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.city.City;
import bihuan.demo.PathsOfAYear;
import bihuan.figures.Figures.Side;
import bihuan.promises.Months;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures of all that was ever played, the ten paths of a year among it. */
@InContainer
class FiguresIT {

  private static final FigureQuestion YEAR =
      new FigureQuestion(new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12)), null, null);

  @Inject Figures figures;
  @Inject RecordedLives lives;
  @Inject PathsOfAYear year;
  @Inject Clock clock;

  @Test
  void whatIsKeptIsWhatTheHistoriesAddUpTo() {
    year.play();
    var now = clock.instant();
    lives.bringUpToDate(now);

    assertThat(lives.kept()).isEqualTo(lives.recounted(City.day(now))).hasSizeGreaterThan(20);
  }

  @Test
  void everyFigureOpensToAsManyIssuesAsItCounts() {
    year.play();
    lives.bringUpToDate(clock.instant());
    var reader = CORA.at(Instant.now(clock));

    for (var line : figures.lines(YEAR, reader)) {
      var parts = opened(line.figure(), Side.PART);
      assertThat(opened(line.figure(), Side.WHOLE))
          .as("%s", line)
          .isLessThanOrEqualTo(line.whole());
      assertThat(parts).as("%s", line).isLessThanOrEqualTo(line.part());
      assertThat(parts > 0).as("%s", line).isEqualTo(line.part() > 0);
    }
  }

  @Test
  void unitsTogetherHaveWhatTheCityHas() {
    year.play();
    lives.bringUpToDate(clock.instant());
    var reader = CORA.at(Instant.now(clock));

    var units = figures.units(Figure.ON_TIME, YEAR, reader);
    assertThat(units.stream().mapToLong(it -> it.line().whole()).sum())
        .isEqualTo(figures.line(Figure.ON_TIME, YEAR, reader).whole())
        .isPositive();
    assertThat(units)
        .filteredOn(it -> !it.ranked())
        .allSatisfy(it -> assertThat(it.unit()).isNotEqualTo("D05"));
  }

  @Test
  void whoeverIsOutsideTheOfficeReadsWhatIsTold() {
    var supervision = SIMON.at(Instant.now(clock));

    assertThat(catchThrowableOfType(Refusal.class, () -> figures.lines(YEAR, supervision)).ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
    assertThat(figures.told(supervision)).hasSize(LoopRate.values().length);
  }

  private long opened(Figure figure, Side side) {
    var reader = CORA.at(Instant.now(clock));
    return Stream.iterate(
            figures.behind(figure, side, YEAR, null, reader),
            it -> it != null,
            it -> it.next() == null ? null : figures.behind(figure, side, YEAR, it.next(), reader))
        .mapToLong(it -> it.rows().size())
        .sum();
  }
}
