package bihuan.ways.web;

import bihuan.city.City;
import bihuan.rounds.CalendarFeeds;
import bihuan.rounds.web.TaskCalendar;
import bihuan.ways.DutyCalendars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The calendar file of whoever has an address, tasks and duties together. */
@RequestScoped
class DutyReading {

  @Inject CalendarFeeds feeds;
  @Inject DutyCalendars duties;
  @Inject DutyFile file;
  @Inject TaskCalendar calendar;

  String of(String token, Instant now) {
    var owner = feeds.ownerOf(token);
    var events = file.events(duties.of(owner, now), duties.language(owner, now));
    return calendar.feed(feeds.tasks(token, City.day(now)), events);
  }
}
