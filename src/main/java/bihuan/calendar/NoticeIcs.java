package bihuan.calendar;

import bihuan.Refusal;
import bihuan.Signs;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/**
 * Lists as an iCalendar: events of whole days whose summary says whether the day is off ({@code
 * 春节（休）}) or worked ({@code 春节（班）}). An event ends before the day that it names as its end.
 */
final class NoticeIcs {

  private static final Pattern WORKED =
      Pattern.compile("\u73ed|\u8865|work", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFF =
      Pattern.compile("\u4f11|\u5047|off|holiday", Pattern.CASE_INSENSITIVE);
  private static final Pattern BESIDE =
      Pattern.compile(
          "[\uff08(\\[\u3010]?(\u8865\u73ed|\u4e0a\u73ed|\u73ed|\u4f11\u606f|\u4f11\u5047|\u5047\u671f|\u653e\u5047|\u4f11)[\uff09)\\]\u3011]?.*$");
  private static final int LONGEST_EVENT = 31;

  private final NoticeDays days = new NoticeDays();

  private NoticeIcs() {}

  static List<YearList> read(String text) {
    return new NoticeIcs().lists(parsed(text));
  }

  private static Calendar parsed(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException | RuntimeException e) {
      throw Refusal.invalid("calendar.import.brokenIcs").at("file");
    }
  }

  private List<YearList> lists(Calendar calendar) {
    var number = 0;
    for (var it : calendar.getComponents(Component.VEVENT)) {
      readEvent(++number, it);
    }
    days.refuse();
    if (days.years().isEmpty()) {
      throw Refusal.invalid("calendar.import.noEvents").at("file");
    }
    return days.years().stream().map(it -> days.list(it, true, "", "")).toList();
  }

  private void readEvent(int number, CalendarComponent event) {
    var summary = value(event, Property.SUMMARY);
    if (event.getProperty(Property.RRULE).isPresent()) {
      days.wrong(number, "calendar.import.repeats", summary);
      return;
    }
    var from = date(value(event, Property.DTSTART));
    var written = value(event, Property.DTEND);
    var until = written.isEmpty() ? from.map(it -> it.plusDays(1)) : date(written);
    var isWorked = WORKED.matcher(summary).find();
    if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
      days.wrong(number, "calendar.import.noDay", value(event, Property.DTSTART) + " " + written);
    } else if (until.get().isAfter(from.get().plusDays(LONGEST_EVENT))) {
      days.wrong(number, "calendar.import.longEvent", summary, LONGEST_EVENT);
    } else if (!isWorked && !OFF.matcher(summary).find()) {
      days.wrong(number, "calendar.import.neitherOffNorWorked", summary);
    } else {
      var name = BESIDE.matcher(summary).replaceFirst("");
      var year = NoticeDays.yearOf(from.get(), name);
      from.get()
          .datesUntil(until.get())
          .forEach(it -> days.add(Math.max(year, it.getYear()), number, it, !isWorked, name));
    }
  }

  private static String value(CalendarComponent event, String property) {
    return event.getProperty(property).map(it -> Signs.line(it.getValue())).orElse("");
  }

  /** A whole day, or midnight at which one begins. */
  private static Optional<LocalDate> date(String written) {
    try {
      return written.length() == 8
          ? Optional.of(LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE))
          : Optional.of(
                  LocalDateTime.parse(written, DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")))
              .filter(it -> it.toLocalTime().toSecondOfDay() == 0)
              .map(LocalDateTime::toLocalDate);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
