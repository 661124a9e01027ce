package bihuan.rounds.web;

import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.catalogue.web.ProcessNames;
import bihuan.city.City;
import bihuan.rounds.TaskRow;
import bihuan.web.PageWords;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * Tasks as a calendar file (RFC 5545), which names the city's time so that it is a valid one
 * without any task, too. Each task lasts from its first day to its last, leaves the days free,
 * rings on a working morning two days before it ends, and leads to its page. Taken into a calendar
 * again, what has changed is changed there, and what was withdrawn is crossed out.
 */
@RequestScoped
public class TaskCalendar {

  private static final int DAYS_BEFORE = 2;
  private static final Duration ASKED_EVERY = Duration.ofHours(2);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final ParameterList FROM_ITS_BEGINNING = new ParameterList(List.of(Related.START));

  /** Summer time was last known in 1991. */
  private static final LocalDateTime SINCE = LocalDateTime.of(1992, 1, 1, 0, 0);

  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  @Inject ProcessNames names;
  @Inject PageWords say;
  @Inject PublicAddress address;
  @Inject Calendars calendars;
  @Inject Clock clock;

  String of(List<TaskRow> tasks) {
    var calendar = begun();
    tasks.forEach(it -> calendar.withComponent(event(it)));
    return text(calendar);
  }

  /**
   * For a calendar that asks again by itself: when, and a way to the task, but not where to.
   *
   * @param more events beside the tasks
   */
  public String feed(List<TaskRow> tasks, List<VEvent> more) {
    var calendar = begun();
    calendar.withProperty(new RefreshInterval(new ParameterList(), ASKED_EVERY));
    calendar.withProperty(new XProperty("X-PUBLISHED-TTL", ASKED_EVERY.toString()));
    tasks.forEach(it -> calendar.withComponent(bare(it)));
    more.forEach(calendar::withComponent);
    return text(calendar);
  }

  private static Calendar begun() {
    return new Calendar()
        .withProdId("-//Bihuan//Bihuan//ZH")
        .withProperty(ImmutableMethod.PUBLISH)
        .withDefaults()
        .withComponent(cityTime())
        .getFluentTarget();
  }

  private static String text(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static VTimeZone cityTime() {
    var standard = new Standard();
    standard.add(new DtStart<>(SINCE));
    standard.add(new TzOffsetFrom(OFFSET));
    standard.add(new TzOffsetTo(OFFSET));
    var zone = new VTimeZone(new ComponentList<>(List.of(standard)));
    zone.add(new TzId(City.ZONE.getId()));
    return zone;
  }

  private VEvent bare(TaskRow task) {
    return event(
        task,
        say.words("rounds.calendar.bare"),
        "",
        link(task),
        clock.instant(),
        calendars.current());
  }

  private URI link(TaskRow task) {
    return URI.create(address.of("/rounds/task.xhtml?id=" + task.id()));
  }

  private VEvent event(TaskRow task) {
    return event(
        task,
        say.words("rounds.calendar.title", names.of(task.process())),
        say.it(task.district()) + " · " + say.it(task.channel()),
        link(task),
        clock.instant(),
        calendars.current());
  }

  static VEvent event(
      TaskRow task, String title, String place, URI link, Instant now, WorkingDays days) {
    var dayAfter = task.until().plusDays(1);
    var event = new VEvent(task.from(), dayAfter, title);
    event.add(new Uid("task-" + task.id() + "@bihuan"));
    event.add(new Sequence((int) (now.getEpochSecond() / 60)));
    if (!place.isEmpty()) {
      event.add(new Location(place));
    }
    event.add(new Url(link));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    if (task.state().isTaken()) {
      event.add(new Status(Status.VALUE_CONFIRMED));
      event.add(alarm(task, title, days));
    } else {
      event.add(new Status(Status.VALUE_CANCELLED));
    }
    return event;
  }

  private static VAlarm alarm(TaskRow task, String title, WorkingDays days) {
    var morning = reminder(task.until(), days).atTime(MORNING);
    var alarm = new VAlarm();
    alarm.add(
        new Trigger(FROM_ITS_BEGINNING, Duration.between(task.from().atStartOfDay(), morning)));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(title));
    return alarm;
  }

  /** Nobody is rung out of a weekend. */
  private static LocalDate reminder(LocalDate until, WorkingDays days) {
    return Stream.iterate(until.minusDays(DAYS_BEFORE), it -> it.minusDays(1))
        .filter(it -> !WorkingDays.knows(it) || days.isWorking(it))
        .findFirst()
        .orElseThrow();
  }
}
