package bihuan.history.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.history.StageTime;
import bihuan.history.StageTimes;
import bihuan.loop.Stage;
import bihuan.parties.Units;
import bihuan.parties.web.UnitNames;
import bihuan.promises.Months;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** history/stage-times.xhtml: how long issues stand at each stage, and units beside each other. */
@Named
@RequestScoped
public class StageTimesPage {

  @Inject StageTimes times;
  @Inject Units units;
  @Inject UnitNames unitNames;
  @Inject PageWords say;
  @Inject Clock clock;
  @Inject Me me;

  private String from;
  private String until;
  private String unit;
  private Stage stage;
  private Months months;
  private List<StageTime> lines = List.of();
  private List<StageTimes.UnitTime> compared = List.of();

  public void open() {
    months = Months.of(from, until, now());
    lines = times.of(isOfUnit() ? null : unit, months, me.now());
    if (stage != null && isComparing()) {
      compared = times.units(stage, months, me.now());
    }
  }

  public List<StageTime> getLines() {
    return lines;
  }

  public List<StageTimes.UnitTime> getCompared() {
    return compared;
  }

  public boolean isExact() {
    return StageTimes.isExact(me.getActor());
  }

  public boolean isOfUnit() {
    return me.getActor().role().isOfUnit();
  }

  public boolean isComparing() {
    return me.getActor().may(Right.COMPARE_STAGE_TIMES);
  }

  /** Months and unit in words. */
  public String getAsked() {
    var period =
        months.from().equals(months.until())
            ? say.month(months.from())
            : say.words("promises.period", say.month(months.from()), say.month(months.until()));
    var whose = isOfUnit() ? me.getUnit() : unit;
    return period
        + " \u00b7 "
        + (whose == null ? say.words("figures.allUnits") : unitNames.unit(whose));
  }

  /** Where units stand beside each other at a stage, in the same months. */
  public String to(Stage stage) {
    return "?from=" + months.from() + "&until=" + months.until() + "&stage=" + stage + "#units";
  }

  public boolean isToCompare(StageTime line) {
    return isComparing() && line.stage().isWithUnit();
  }

  public List<Option> getFirstMonths() {
    return options(months.from());
  }

  public List<Option> getLastMonths() {
    return options(months.until());
  }

  private List<Option> options(YearMonth chosen) {
    return Stream.iterate(now(), it -> it.minusMonths(1))
        .limit(Months.MOST)
        .map(it -> new Option(it.toString(), say.month(it), it.equals(chosen)))
        .toList();
  }

  public List<Option> getUnits() {
    return units.leadCandidates().stream()
        .map(it -> new Option(it.code(), unitNames.row(it), it.code().equals(unit)))
        .toList();
  }

  private YearMonth now() {
    return YearMonth.from(City.day(clock.instant()));
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = units.find(unit).isPresent() ? unit : null;
  }

  public Stage getStage() {
    return stage;
  }

  public void setStage(Stage stage) {
    this.stage = stage;
  }
}
