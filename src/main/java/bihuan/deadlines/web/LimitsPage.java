package bihuan.deadlines.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.deadlines.Limit;
import bihuan.deadlines.LimitChange;
import bihuan.deadlines.LimitRow;
import bihuan.deadlines.LimitScope.Reach;
import bihuan.deadlines.LimitSetting;
import bihuan.deadlines.LimitUnit;
import bihuan.deadlines.Limits;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.parties.web.UnitNames;
import bihuan.plan.MeasureRow;
import bihuan.plan.Measures;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** deadlines/limits.xhtml: how long each thing may take, and how that is set. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Limits limits;
  @Inject LimitSetting setting;
  @Inject Units units;
  @Inject Measures measures;
  @Inject UnitNames unitNames;
  @Inject PageWords words;
  @Inject Language language;
  @Inject Me me;

  private Limit code;
  private String target;
  private Integer amount;
  private LimitUnit unit;
  private String basis;
  private LocalDate from;
  private String reason;

  public String change() {
    var told = target.split(":", 2);
    setting.change(
        new LimitChange(code, Reach.valueOf(told[0]), told[1], amount, unit, basis, from, reason),
        me.now());
    return "/deadlines/limits?faces-redirect=true";
  }

  public boolean isOpenToMe() {
    return me.getActor().may(Right.ADJUST_CALENDAR);
  }

  public List<LimitRow> getAll() {
    return limits.allOn(getToday());
  }

  /** What holds for a class, a measure or a unit alone. */
  public List<LimitRow> narrow(LimitRow limit) {
    return limits.narrowOn(limit.code(), getToday());
  }

  /** What it will be, and what it was, of everything it was ever set to. */
  public List<LimitRow> others(LimitRow limit) {
    var inForce = narrow(limit);
    return limits.history(limit.code()).stream()
        .filter(it -> !it.equals(limit) && !inForce.contains(it))
        .toList();
  }

  public String name(LimitRow limit) {
    return limit.name(locale());
  }

  public String counted(LimitRow limit) {
    return limit.counted(locale());
  }

  /** How long, in its unit. */
  public String length(LimitRow limit) {
    return limit.isGivenUp()
        ? words.words("deadlines.limit.givenUp")
        : words.words("deadlines.length." + limit.unit(), limit.amount());
  }

  /** What a narrower rule holds for; empty for everything. */
  public String target(LimitRow limit) {
    return switch (limit.reach()) {
      case EVERYTHING -> "";
      case GRADE -> words.words("deadlines.target.grade", limit.of());
      case MEASURE -> words.words("deadlines.target.measure", limit.of());
      case UNIT -> unitNames.unit(limit.of());
    };
  }

  public List<UnitRow> getUnits() {
    return units.all();
  }

  public List<MeasureRow> getMeasures() {
    return measures.all();
  }

  public List<String> getGrades() {
    return List.of("A", "B", "C");
  }

  public LocalDate getToday() {
    return City.day(me.now().at());
  }

  private Locale locale() {
    return language.getLocale();
  }

  public Limit getCode() {
    return code;
  }

  public void setCode(Limit code) {
    this.code = code;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public Integer getAmount() {
    return amount;
  }

  public void setAmount(Integer amount) {
    this.amount = amount;
  }

  public LimitUnit getUnit() {
    return unit;
  }

  public void setUnit(LimitUnit unit) {
    this.unit = unit;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
