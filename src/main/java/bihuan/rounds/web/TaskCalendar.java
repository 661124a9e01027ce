package bihuan.rounds.web;

import bihuan.catalogue.web.ProcessNames;
import bihuan.city.City;
import bihuan.rounds.TaskRow;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;

/**
 * Tasks as a calendar file (RFC 5545), which names the city's time so that it is a valid one
 * without any task, too. Each task lasts from its first day to its last, leaves the days free, and
 * rings two days before it ends.
 */
@RequestScoped
class TaskCalendar {

  private static final Duration BEFORE = Duration.ofDays(2);

  /** Summer time was last known in 1991. */
  private static final LocalDateTime SINCE = LocalDateTime.of(1992, 1, 1, 0, 0);

  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  @Inject ProcessNames names;
  @Inject PageWords say;

  String of(List<TaskRow> tasks) {
    var calendar =
        new Calendar()
            .withProdId("-//Bihuan//Bihuan//ZH")
            .withDefaults()
            .withComponent(cityTime())
            .getFluentTarget();
    tasks.forEach(it -> calendar.withComponent(event(it)));
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

  private VEvent event(TaskRow task) {
    var title = say.words("rounds.calendar.title", names.of(task.process()));
    var dayAfter = task.until().plusDays(1);
    var event = new VEvent(task.from(), dayAfter, title);
    event.add(new Uid("task-" + task.id() + "@bihuan"));
    event.add(new Location(say.it(task.district()) + " · " + say.it(task.channel())));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    var alarm =
        new VAlarm(
            Duration.between(task.from().atStartOfDay(), dayAfter.atStartOfDay()).minus(BEFORE));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(title));
    event.add(alarm);
    return event;
  }
}
