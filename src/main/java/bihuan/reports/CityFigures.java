package bihuan.reports;

import bihuan.Rate;
import bihuan.loop.Stage;
import bihuan.plan.MeasureFinding;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * The figures of the whole city at a moment; the same for every reader.
 *
 * @param stages how many stand at each stage
 * @param measures what was found about each measure
 * @param filed how many issues were filed in each month about each measure
 * @param responded M01: first responses in time among those that were due
 * @param solved M02: solved among those verified
 * @param satisfied M03: satisfied (three of five and better) among those asked
 * @param overdue open and past their due date
 * @param months the last six, oldest first
 * @param improved closed with something changed for everyone
 */
public record CityFigures(
    Instant at,
    Map<Stage, Long> stages,
    Map<Integer, MeasureFinding> measures,
    NavigableMap<YearMonth, Map<Integer, Integer>> filed,
    Rate responded,
    Rate solved,
    Rate satisfied,
    long overdue,
    List<MonthCounts> months,
    long improved,
    Plan plan) {

  private static final Set<Stage> TURNED_AWAY =
      EnumSet.of(Stage.NOT_ACCEPTED, Stage.MERGED, Stage.TRANSFERRED, Stage.WITHDRAWN);
  private static final Set<Stage> WITH_THE_OFFICE =
      EnumSet.of(Stage.SUBMITTED, Stage.NEEDS_INFO, Stage.ACCEPTED);
  private static final Set<Stage> PUT_RIGHT =
      EnumSet.of(Stage.CLOSED, Stage.VERIFIED, Stage.IMPROVING);
  private static final Set<Stage> IN_HAND =
      EnumSet.of(
          Stage.ASSIGNED,
          Stage.RETURN_REQUESTED,
          Stage.HANDLING,
          Stage.SUSPENDED,
          Stage.UNIT_APPROVAL,
          Stage.REVIEW,
          Stage.REWORK,
          Stage.VERIFYING,
          Stage.DISSATISFIED,
          Stage.LONG_TERM);

  /** How far the plan is, by its targets. */
  public record Plan(long measures, long targets, long met) {}

  public long at(Stage stage) {
    return stages.getOrDefault(stage, 0L);
  }

  /**
   * Found and handed to a unit; not what was turned away, nor what is still with the office, which
   * would tell by the minute that somebody has spoken.
   */
  public long getFound() {
    var others = EnumSet.copyOf(TURNED_AWAY);
    others.addAll(WITH_THE_OFFICE);
    return in(EnumSet.complementOf(others));
  }

  public long getInHand() {
    return in(IN_HAND);
  }

  public long getPutRight() {
    return in(PUT_RIGHT);
  }

  private long in(Set<Stage> wanted) {
    return wanted.stream().mapToLong(this::at).sum();
  }
}
