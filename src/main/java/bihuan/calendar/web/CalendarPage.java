package bihuan.calendar.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.calendar.Adjustment;
import bihuan.calendar.CalendarChanges;
import bihuan.calendar.Calendars;
import bihuan.calendar.ChangeRow;
import bihuan.calendar.Day;
import bihuan.calendar.DayKind;
import bihuan.calendar.Due;
import bihuan.calendar.LocalDayRow;
import bihuan.calendar.YearRow;
import bihuan.calendar.YearStatus;
import bihuan.web.Language;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** calendar/calendar.xhtml: the year, and how a limit is counted. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

  private static final String HERE =
      "/calendar/calendar?faces-redirect=true&includeViewParams=true";

  private static final int FEW = 5;

  @Inject Calendars calendars;
  @Inject Adjustment adjustment;
  @Inject CalendarChanges changes;
  @Inject Clock clock;
  @Inject Language language;
  @Inject Me me;

  private String year;
  private String version;
  private String received;
  private String days;

  private LocalDate date;
  private boolean working;
  private String reason;
  private String withdrawn;

  public void open() {
    calendars.current().daysOf(getShownYear());
    getVersionDays();
  }

  public String declare() {
    adjustment.declare(date, working, reason, me.now());
    year = String.valueOf(date.getYear());
    return HERE;
  }

  public String withdraw() {
    adjustment.withdraw(Typed.date(withdrawn, "withdrawn"), reason, me.now());
    return HERE;
  }

  public boolean isOpenToMe() {
    return Adjustment.isOpenTo(me.getActor());
  }

  public int getShownYear() {
    return year == null ? getToday().getYear() : Typed.year(year);
  }

  public List<Integer> getYears() {
    var shown = getShownYear();
    return Stream.of(shown - 1, shown, shown + 1).toList();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public boolean isProvisional() {
    return calendars.current().isProvisional(getShownYear());
  }

  public YearStatus getStatus() {
    return calendars.current().statusOf(getShownYear());
  }

  /** Every list that the year has had, the newest first. */
  public List<YearRow> getHistory() {
    return calendars.history(getShownYear());
  }

  /** The days of the version that was asked for; none where none was. */
  public List<Day> getVersionDays() {
    return version == null ? List.of() : calendars.version(getShownYear(), Typed.version(version));
  }

  /** The latest changes, and how far what is due has followed; for whoever may make them. */
  public List<ChangeRow> getChanges() {
    return isOpenToMe() ? changes.latest(FEW) : List.of();
  }

  public long getWorkingDays() {
    return calendars.current().daysOf(getShownYear()).stream().filter(Day::isWorking).count();
  }

  public List<MonthView> getMonths() {
    Map<YearMonth, List<Day>> months =
        calendars.current().daysOf(getShownYear()).stream()
            .collect(groupingBy(it -> YearMonth.from(it.date()), TreeMap::new, toList()));
    return months.entrySet().stream()
        .map(it -> MonthView.of(it.getKey(), it.getValue(), language.getLocale()))
        .toList();
  }

  public List<String> getWeekdays() {
    return Stream.of(DayOfWeek.values())
        .map(it -> it.getDisplayName(TextStyle.NARROW_STANDALONE, language.getLocale()))
        .toList();
  }

  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
  }

  /** The kinds of day that need an explanation below the year. */
  public List<DayKind> getMarks() {
    return Stream.of(DayKind.values()).filter(it -> it != DayKind.WORKING).toList();
  }

  public String why(Day day) {
    return Why.of(day, Words.in(language.getLocale()));
  }

  public boolean isAsked() {
    return received != null || days != null;
  }

  /** The answer to what was asked, null where it cannot be answered. */
  public Due getDue() {
    return getTrouble() == null && isAsked() ? answer() : null;
  }

  /** Why what was asked cannot be answered, null where it can. */
  public String getTrouble() {
    try {
      if (isAsked()) {
        answer();
      }
      return null;
    } catch (Refusal refusal) {
      return Phrases.of(refusal, language.getLocale());
    }
  }

  public List<LocalDayRow> getLocal() {
    return calendars.local();
  }

  private Due answer() {
    return calendars.current().after(Typed.date(received, "received"), Typed.days(days, "days"));
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getReceived() {
    return received;
  }

  public void setReceived(String received) {
    this.received = received;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public boolean isWorking() {
    return working;
  }

  public void setWorking(boolean working) {
    this.working = working;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(String withdrawn) {
    this.withdrawn = withdrawn;
  }
}
