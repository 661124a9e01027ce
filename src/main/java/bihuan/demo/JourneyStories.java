package bihuan.demo;

import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JournalUpdate;
import bihuan.journal.JourneyFiling;
import bihuan.rounds.VisitForm;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The demonstration's journeys, each written down and reported once by whoever lived it. */
@ApplicationScoped
@Transactional
class JourneyStories {

  private static final LocalTime MORNING = LocalTime.of(9, 10);
  private static final Duration MOMENT = Duration.ofMinutes(20);
  private static final int WORKING_MINUTES = 300;

  @PersistenceContext EntityManager em;

  @Inject JournalKeeping keeping;
  @Inject JourneyFiling filing;
  @Inject Processes processes;
  @Inject Calendars calendars;

  void tell(Instant now) {
    var today = Actor.HOUSE.at(now).day();
    City.here().seed("demo/journeys.csv").each(row -> tell(row, today));
  }

  private void tell(Seed.Row row, LocalDate today) {
    var story = row.text("story");
    if (em.find(StoryRecord.class, story) != null) {
      return;
    }
    var key = UUID.nameUUIDFromBytes(story.getBytes(StandardCharsets.UTF_8)).toString();
    var way = new Way(row, today, calendars.current());
    var by = new Actor(row.text("account"), Role.OBSERVER, "").at(way.end());
    var journey = keeping.sync(key, sheet(row, way), by).row();
    if (row.flag("reported")) {
      keeping.report(key, by);
      row.optional("praise").ifPresent(it -> filing.commend(key, "0-TIME", it, Set.of(), by));
    }
    em.persist(new StoryRecord(story, Long.toHexString(Long.parseLong(journey.id()))));
  }

  private JournalUpdate sheet(Seed.Row row, Way way) {
    var process = row.text("process");
    return new JournalUpdate(
        "",
        process,
        processes.edition(process, way.begin).version(),
        City.here().district(row, "district"),
        row.one(Channel.class, "channel"),
        row.one(VisitForm.class, "form"),
        0,
        "phone",
        null,
        way.fields);
  }

  /** When each step began and ended, one after the other. */
  private static final class Way {

    private final WorkingDays calendar;
    private final Map<String, JournalUpdate.FieldValue> fields = new TreeMap<>();
    private final LocalDate begin;
    private LocalDateTime at;

    Way(Seed.Row row, LocalDate today, WorkingDays calendar) {
      this.calendar = calendar;
      this.begin = calendar.next(today.plusDays(row.number("begins")), 1);
      this.at = begin.atTime(MORNING);
      walk(row.list("days"));
      row.list("also").stream().map(it -> it.split("=", 2)).forEach(it -> write(it[0], it[1]));
    }

    Instant end() {
      return at.atZone(City.ZONE).toInstant();
    }

    private void walk(List<String> days) {
      for (var step = 1; step <= days.size(); step++) {
        write(step + ".started", at.toString());
        at = after(Double.parseDouble(days.get(step - 1)));
        write(step + ".finished", at.toString());
      }
    }

    private LocalDateTime after(double days) {
      if (days >= 1) {
        return calendar.next(at.toLocalDate(), (int) days).atTime(MORNING);
      }
      return at.plus(MOMENT).plusMinutes(Math.round(days * WORKING_MINUTES));
    }

    private void write(String field, String value) {
      fields.put(
          field,
          new JournalUpdate.FieldValue(value, at.atZone(City.ZONE).toInstant().toEpochMilli()));
    }
  }
}
