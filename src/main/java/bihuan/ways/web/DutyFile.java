package bihuan.ways.web;

import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.ways.DutyEvent;
import bihuan.web.Phrases;
import bihuan.web.PublicAddress;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/**
 * Duties as events of a calendar file (RFC 5545): each on the day by which it is to be done, rings
 * on the morning of the last working day before, leads to its page, and is crossed out once it is
 * not theirs any more.
 */
@RequestScoped
class DutyFile {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final ParameterList FROM_ITS_BEGINNING = new ParameterList(List.of(Related.START));

  @Inject PublicAddress address;
  @Inject Calendars calendars;
  @Inject Clock clock;

  List<VEvent> events(List<DutyEvent> duties, Locale language) {
    return duties.stream().map(it -> event(it, language)).toList();
  }

  private VEvent event(DutyEvent duty, Locale language) {
    var key = duty.title().isEmpty() ? "ways.calendar.bare" : "ways.calendar.duty";
    var title = Phrases.of(Words.in(language), key, duty.number(), duty.title());
    var provisional = calendars.isProvisional(LocalDate.now(clock), duty.due());
    var link = URI.create(address.of("/loop/issue.xhtml?number=" + duty.number()));
    var said =
        provisional ? Phrases.of(Words.in(language), "ways.calendar.provisional", title) : title;
    return event(duty, said, link, calendars.current());
  }

  static VEvent event(DutyEvent duty, String title, URI link, WorkingDays days) {
    var event = new VEvent(duty.due(), duty.due().plusDays(1), title);
    event.add(new Uid("issue-" + duty.number() + "@bihuan"));
    event.add(new Sequence(duty.sequence()));
    event.add(new Url(link));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    if (duty.cancelled()) {
      event.add(new Status(Status.VALUE_CANCELLED));
    } else {
      event.add(new Status(Status.VALUE_CONFIRMED));
      event.add(alarm(duty.due(), title, days));
    }
    return event;
  }

  private static VAlarm alarm(LocalDate due, String title, WorkingDays days) {
    var morning = lastWorkingDayBefore(due, days).atTime(MORNING);
    var alarm = new VAlarm();
    alarm.add(new Trigger(FROM_ITS_BEGINNING, Duration.between(due.atStartOfDay(), morning)));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(title));
    return alarm;
  }

  private static LocalDate lastWorkingDayBefore(LocalDate due, WorkingDays days) {
    return Stream.iterate(due.minusDays(1), it -> it.minusDays(1))
        .filter(it -> !WorkingDays.knows(it) || days.isWorking(it))
        .findFirst()
        .orElseThrow();
  }
}
