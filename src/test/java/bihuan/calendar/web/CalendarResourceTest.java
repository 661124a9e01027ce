package bihuan.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.calendar.DayKind;
import bihuan.calendar.WorkingDays;
import bihuan.web.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarResourceTest {

  private static final LocalDate RECEIVED = LocalDate.parse("2026-02-13");

  @Test
  void theAnswerSaysWhatWasCountedAndWhatWasSkippedAndWhy() {
    var due =
        DueView.of(
            RECEIVED, 5, WorkingDays.published().after(RECEIVED, 5), Words.in(Locale.CHINESE));

    assertThat(due.date()).isEqualTo("2026-02-27");
    assertThat(due.days()).extracting(DayView::why).contains("春节调休上班", "春节放假", "工作日");
    assertThat(due.days()).filteredOn(DayView::counted).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(DayKind.class)
  void everyReasonHasWordsInBothLanguages(DayKind kind) {
    assertThat(Words.in(Locale.CHINESE).containsKey("calendar.why." + kind)).isTrue();
    assertThat(Words.in(Locale.ENGLISH).containsKey("calendar.why." + kind)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "2026-02-30", "26-2-3", "13.02.2026"})
  void whatIsNoDateIsRefusedAtItsField(String text) {
    assertThatThrownBy(() -> Typed.date(text, "received"))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).contains("received"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-03", "2026-2-3", "2026年2月3日"})
  void aDayIsReadAsPeopleTypeIt(String text) {
    assertThat(Typed.date(text, "received")).isEqualTo("2026-02-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "367", "five", "1.5", "99999999999"})
  void whatIsNoUsableNumberOfDaysIsRefused(String text) {
    assertThatThrownBy(() -> Typed.days(text, "days")).hasMessage("calendar.daysOutOfRange");
  }
}
