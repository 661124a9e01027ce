package bihuan.rounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.TaskRow;
import bihuan.rounds.VisitForm;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
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
        .contains("TRIGGER:P4DT9H", "SEQUENCE:29540160");
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
