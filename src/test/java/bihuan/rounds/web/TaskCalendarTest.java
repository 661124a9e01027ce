package bihuan.rounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.TaskRow;
import bihuan.rounds.VisitForm;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class TaskCalendarTest {

  @Test
  void withoutAnyTaskItIsAValidCalendarAllTheSame() throws Exception {
    var written = new TaskCalendar().of(List.of());

    var read = new CalendarBuilder().build(new StringReader(written));
    assertThat(read.validate(true).hasErrors()).isFalse();
    assertThat(read.getComponents()).isNotEmpty();
    assertThat(written).contains("TZID:Asia/Shanghai").doesNotContain("VEVENT");
  }

  @Test
  void itRingsOnAWorkingMorningAndLeadsToTheTask() {
    var event = event("2026-03-02", "2026-03-09", AssignmentState.ACCEPTED).toString();

    assertThat(event)
        .contains("URL:https://bihuan.example/rounds/task.xhtml?id=7", "STATUS:CONFIRMED")
        .contains("TRIGGER;RELATED=START:P4DT9H", "SEQUENCE:29540160");
  }

  @Test
  void whatWasWithdrawnIsCrossedOutAndRingsNoMore() {
    var event = event("2026-03-02", "2026-03-09", AssignmentState.WITHDRAWN).toString();

    assertThat(event).contains("UID:task-7@bihuan", "STATUS:CANCELLED").doesNotContain("VALARM");
  }

  @Test
  void aChangeOfDaysIsTheSameEventWithAHigherNumber() {
    var before = event("2026-03-02", "2026-03-09", AssignmentState.ACCEPTED);
    var after = event("2026-03-03", "2026-03-11", AssignmentState.ACCEPTED, "2026-03-02T00:01:00Z");

    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(number(after)).isGreaterThan(number(before));
  }

  /** As another library reads it than the one that wrote it. */
  @Test
  void aCalendarReadsDaysAlarmAndState() {
    var kept = read(event("2026-03-02", "2026-03-09", AssignmentState.ACCEPTED));
    var given = read(event("2026-03-02", "2026-03-09", AssignmentState.WITHDRAWN));

    assertThat(kept.getDateStart().getValue().getRawComponents().toString()).startsWith("20260302");
    assertThat(kept.getDateEnd().getValue().getRawComponents().toString()).startsWith("20260310");
    assertThat(kept.getAlarms().get(0).getTrigger().getDuration().toMillis())
        .isEqualTo(Duration.ofDays(4).plusHours(9).toMillis());
    assertThat(kept.getUrl().getValue()).endsWith("/rounds/task.xhtml?id=7");
    assertThat(kept.getStatus().isConfirmed()).isTrue();
    assertThat(given.getUid()).isEqualTo(kept.getUid());
    assertThat(given.getStatus().isCancelled()).isTrue();
    assertThat(given.getAlarms()).isEmpty();
  }

  private static biweekly.component.VEvent read(VEvent event) {
    var calendar =
        new Calendar().withProdId("-//Bihuan//Bihuan//ZH").withDefaults().getFluentTarget();
    var read = Biweekly.parse(calendar.withComponent(event).getFluentTarget().toString()).first();
    assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
    return read.getEvents().get(0);
  }

  private static int number(VEvent event) {
    return event.getSequence().getSequenceNo();
  }

  /** The ninth of March 2026 is a Monday: two days before it nobody works. */
  private static VEvent event(String from, String until, AssignmentState state) {
    return event(from, until, state, "2026-03-02T00:00:00Z");
  }

  private static VEvent event(String from, String until, AssignmentState state, String now) {
    var task =
        new TaskRow(
            "7",
            "3",
            "P04",
            null,
            Channel.COUNTER,
            VisitForm.UNANNOUNCED,
            LocalDate.parse(from),
            LocalDate.parse(until),
            state);
    return TaskCalendar.event(
        task,
        "带押过户",
        "乌达区",
        URI.create("https://bihuan.example/rounds/task.xhtml?id=7"),
        Instant.parse(now),
        WorkingDays.published());
  }
}
