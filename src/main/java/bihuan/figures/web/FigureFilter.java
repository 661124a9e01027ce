package bihuan.figures.web;

import bihuan.Signs;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.figures.FigureQuestion;
import bihuan.parties.Units;
import bihuan.parties.web.UnitNames;
import bihuan.promises.Months;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which months, unit and district the address of a page of figures asks for. */
@Named
@RequestScoped
public class FigureFilter {

  private static final int MONTHS_OF_A_QUARTER = 3;

  @Inject PageWords say;
  @Inject Units units;
  @Inject UnitNames unitNames;
  @Inject Clock clock;

  private String from;
  private String until;
  private String unit;
  private District district;

  /** A period that is asked for often. */
  public record Usual(String label, String to, boolean on) {}

  public FigureQuestion question() {
    return new FigureQuestion(months(from, until, now()), unit, district);
  }

  /** The month that runs where nothing is asked for. */
  static Months months(String from, String until, YearMonth now) {
    var first = Signs.isMissing(until) ? now.toString() : until;
    return Months.of(Signs.isMissing(from) ? first : from, until, now);
  }

  private YearMonth now() {
    return YearMonth.from(today());
  }

  private LocalDate today() {
    return City.day(clock.instant());
  }

  /** Months, unit and district in words, for a sheet of paper too. */
  public String getAsked() {
    return Stream.of(
            getPeriod(),
            unit == null ? say.words("figures.allUnits") : unitNames.unit(unit),
            district == null ? say.words("figures.allDistricts") : say.it(district))
        .collect(Collectors.joining(" · "));
  }

  public String getPeriod() {
    return period(question().months());
  }

  /** The months that it is compared with. */
  public String getBefore() {
    return period(question().before());
  }

  private String period(Months months) {
    return months.from().equals(months.until())
        ? say.month(months.from())
        : say.words("promises.period", say.month(months.from()), say.month(months.until()));
  }

  public List<Usual> getUsuals() {
    var now = now();
    var quarter = now.minusMonths((now.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
    return List.of(
        usual("month", now, now),
        usual("lastMonth", now.minusMonths(1), now.minusMonths(1)),
        usual("quarter", quarter, now),
        usual("lastQuarter", quarter.minusMonths(MONTHS_OF_A_QUARTER), quarter.minusMonths(1)),
        usual("year", now.withMonth(1), now));
  }

  private Usual usual(String name, YearMonth first, YearMonth last) {
    var months = question().months();
    return new Usual(
        say.words("figures.usual." + name),
        "?" + query(first.toString(), last.toString()),
        months.from().equals(first) && months.until().equals(last));
  }

  /** The months alone, to follow a {@code ?}. */
  public String getMonths() {
    var months = question().months();
    return "from=" + months.from() + "&until=" + months.until();
  }

  /** All that is asked for, to follow a {@code ?} or {@code &}. */
  public String getQuery() {
    var months = question().months();
    return query(months.from().toString(), months.until().toString());
  }

  private String query(String first, String last) {
    return query(first, last, unit);
  }

  String query(String first, String last, String unit) {
    return Stream.of(
            "from=" + first,
            "until=" + last,
            unit == null ? null : "unit=" + unit,
            district == null ? null : "district=" + district)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("&"));
  }

  public List<Option> getFirstMonths() {
    return months(question().months().from());
  }

  public List<Option> getLastMonths() {
    return months(question().months().until());
  }

  private List<Option> months(YearMonth chosen) {
    return Stream.iterate(now(), it -> it.minusMonths(1))
        .limit(Months.MOST)
        .map(it -> new Option(it.toString(), say.month(it), it.equals(chosen)))
        .toList();
  }

  public List<Option> getDistricts() {
    return City.here().districts().stream()
        .map(it -> new Option(it.code(), say.it(it), it.equals(district)))
        .toList();
  }

  public List<Option> getUnits() {
    return units.leadCandidates().stream()
        .map(it -> new Option(it.code(), unitNames.row(it), it.code().equals(unit)))
        .toList();
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

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }
}
