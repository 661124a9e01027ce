package bihuan.promises.web;

import bihuan.access.web.Me;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.parties.Units;
import bihuan.parties.web.UnitNames;
import bihuan.promises.Months;
import bihuan.promises.PromiseLedger;
import bihuan.promises.PromiseQuestion;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address of a page of promises asks for ({@code #{narrowing…}}). */
@Named
@RequestScoped
public class PromiseFilter {

  private static final int MONTHS_TO_CHOOSE = 36;

  @Inject PageWords say;
  @Inject Units units;
  @Inject UnitNames unitNames;
  @Inject Me me;
  @Inject Clock clock;

  private String from;
  private String until;
  private Channel channel;
  private District district;
  private String unit;

  public Months months() {
    return Months.of(from, until, YearMonth.now(clock));
  }

  /** From which month to which, in words. */
  public String getPeriod() {
    return say.words("promises.period", say.month(months().from()), say.month(months().until()));
  }

  /** All that is asked for, in words, for a sheet of paper. */
  public String getAsked() {
    var named = unit == null ? "" : unitNames.unit(unit);
    return Stream.of(getPeriod(), say.it(channel), say.it(district), named)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  public PromiseQuestion question() {
    return new PromiseQuestion(months(), channel, district);
  }

  /** The reader gets every figure and every journey; others what is told of five and more. */
  public boolean isExact() {
    return PromiseLedger.isExact(me.getActor());
  }

  /** The first month of this year, in which the plan's year began, too. */
  public String getYearBegins() {
    return YearMonth.now(clock).withMonth(1).toString();
  }

  /** Something narrows, beside the months. */
  public boolean isNarrowed() {
    return channel != null || district != null || unit != null;
  }

  /**
   * All that is asked for, to follow a {@code ?} or {@code &} of an address; empty where nothing.
   */
  public String getQuery() {
    return Stream.of(
            part("from", from),
            part("until", until),
            part("channel", channel),
            part("district", district),
            part("unit", unit))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("&"));
  }

  public List<Option> getFirstMonths() {
    return months(from);
  }

  public List<Option> getLastMonths() {
    return months(until);
  }

  public List<Option> getChannels() {
    return constants(Channel.values(), channel);
  }

  public List<Option> getDistricts() {
    return City.here().districts().stream()
        .map(it -> new Option(it.code(), say.it(it), it.equals(district)))
        .toList();
  }

  public List<Option> getUnits() {
    return units.all().stream()
        .map(it -> new Option(it.code(), unitNames.row(it), it.code().equals(unit)))
        .toList();
  }

  private List<Option> months(String chosen) {
    var now = YearMonth.now(clock);
    return Stream.iterate(now, it -> it.minusMonths(1))
        .limit(MONTHS_TO_CHOOSE)
        .map(it -> new Option(it.toString(), say.month(it), it.toString().equals(chosen)))
        .toList();
  }

  private <T extends Enum<T>> List<Option> constants(T[] all, T chosen) {
    return Stream.of(all).map(it -> new Option(it.name(), say.it(it), it == chosen)).toList();
  }

  private static String part(String name, Object wanted) {
    return wanted == null ? null : name + "=" + wanted;
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

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = units.find(unit).isPresent() ? unit : null;
  }
}
