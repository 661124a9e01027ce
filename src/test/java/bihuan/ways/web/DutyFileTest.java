package bihuan.ways.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.ways.DutyEvent;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** As another library reads it than the one that wrote it. */
class DutyFileTest {

  private static final URI LINK =
      URI.create("https://bihuan.example/loop/issue.xhtml?number=2026-000042");

  @Test
  void aDutyStandsOnItsDayRingsOnTheLastWorkingMorningBeforeAndLeadsToItsPage() throws Exception {
    var event = read(new DutyEvent("2026-000042", "样式不一", LocalDate.parse("2026-10-08"), 3, false));

    assertThat(event.getUid().getValue()).isEqualTo("issue-2026-000042@bihuan");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString())
        .startsWith("20261008");
    assertThat(event.getUrl().getValue()).isEqualTo(LINK.toString());
    assertThat(event.getSequence().getValue()).isEqualTo(3);
    assertThat(event.getStatus().isConfirmed()).isTrue();
    var rings = event.getAlarms().get(0).getTrigger().getDuration();
    assertThat(
            LocalDate.parse("2026-10-08")
                .atStartOfDay(ZoneId.of("UTC"))
                .toInstant()
                .plusMillis(rings.toMillis()))
        .as("the holiday lasts from the first to the seventh")
        .isEqualTo("2026-09-30T09:00:00Z");
  }

  @Test
  void whatIsNotTheirsAnyMoreIsCrossedOutAndRingsNoMore() throws Exception {
    var event = read(new DutyEvent("2026-000042", "", LocalDate.parse("2026-11-27"), 4, true));

    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getAlarms()).isEmpty();
    assertThat(event.getSequence().getValue()).isEqualTo(4);
  }

  private static VEvent read(DutyEvent duty) throws Exception {
    var calendar =
        new Calendar()
            .withProdId("-//Bihuan//Bihuan//ZH")
            .withDefaults()
            .withComponent(DutyFile.event(duty, "title", LINK, WorkingDays.published()))
            .getFluentTarget();
    var text = new StringWriter();
    new CalendarOutputter(false).output(calendar, text);
    var read = Biweekly.parse(text.toString()).first();
    assertThat(read.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    return read.getEvents().get(0);
  }
}
