package bihuan.rounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
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
}
