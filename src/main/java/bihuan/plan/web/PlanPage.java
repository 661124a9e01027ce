package bihuan.plan.web;

import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.parties.Units;
import bihuan.plan.Dimension;
import bihuan.plan.MeasureFinding;
import bihuan.plan.MeasureFindings;
import bihuan.plan.MeasureRow;
import bihuan.plan.Measures;
import bihuan.plan.TargetStanding;
import bihuan.plan.TargetView;
import bihuan.plan.Targets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** plan/plan.xhtml: every measure, its targets, and what observers found about it. */
@Named
@RequestScoped
public class PlanPage {

  @Inject Measures measures;
  @Inject Targets targets;
  @Inject Units units;
  @Inject Instance<MeasureFindings> findings;
  @Inject Calendars calendars;
  @Inject Me me;
  @Inject Clock clock;

  private Dimension dimension;
  private String unit;
  private TargetStanding standing;
  private List<TargetView> all;
  private Map<Integer, MeasureFinding> found;

  @PostConstruct
  void read() {
    all = targets.all(LocalDate.now(clock));
    found = findings.isResolvable() ? MeasurePage.found(findings.get(), calendars, me) : Map.of();
  }

  public List<Group> getGroups() {
    var lines =
        measures.matching(dimension, unit).stream().map(this::line).filter(this::isWanted).toList();
    return Stream.of(Dimension.values())
        .map(it -> new Group(it, lines.stream().filter(line -> line.isOf(it)).toList()))
        .filter(it -> !it.lines().isEmpty())
        .toList();
  }

  /** How many measures are shown. */
  public int getCount() {
    return getGroups().stream().mapToInt(it -> it.lines().size()).sum();
  }

  /** How many targets stand like this, of all. */
  public long count(TargetStanding wanted) {
    return all.stream().filter(it -> it.standing() == wanted).count();
  }

  /** Somebody counts what observers find. */
  public boolean isWithFindings() {
    return findings.isResolvable();
  }

  public boolean isNarrowed() {
    return dimension != null || unit != null || standing != null;
  }

  /** This page with another dimension, the other filters kept. */
  public String with(Dimension wanted) {
    return address(wanted, standing);
  }

  /** This page with another standing, or without when it is in force already. */
  public String withStanding(TargetStanding wanted) {
    return address(dimension, wanted == standing ? null : wanted);
  }

  public Dimension[] getDimensions() {
    return Dimension.values();
  }

  public TargetStanding[] getStandings() {
    return TargetStanding.values();
  }

  public Dimension getDimension() {
    return dimension;
  }

  public void setDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = units.find(unit).isPresent() ? unit : null;
  }

  public TargetStanding getStanding() {
    return standing;
  }

  public void setStanding(TargetStanding standing) {
    this.standing = standing;
  }

  private String address(Dimension dimension, TargetStanding standing) {
    return Stream.of(part("dimension", dimension), part("unit", unit), part("standing", standing))
        .flatMap(it -> it)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static Stream<String> part(String name, Object wanted) {
    return Stream.ofNullable(wanted).map(it -> name + "=" + it);
  }

  private Line line(MeasureRow measure) {
    var own =
        all.stream()
            .filter(it -> it.measure() == measure.number())
            .filter(it -> standing == null || it.standing() == standing)
            .toList();
    return new Line(measure, own, found.getOrDefault(measure.number(), MeasureFinding.NONE));
  }

  private boolean isWanted(Line line) {
    return standing == null || !line.targets().isEmpty();
  }

  /** The measures of one side. */
  public record Group(Dimension dimension, List<Line> lines) {}

  /** A measure with its targets and what was found. */
  public record Line(MeasureRow measure, List<TargetView> targets, MeasureFinding finding) {

    boolean isOf(Dimension dimension) {
      return measure.dimension() == dimension;
    }
  }
}
