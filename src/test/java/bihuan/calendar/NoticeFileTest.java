package bihuan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of holidays in every form in which they are passed on, and what is wrong with them. */
class NoticeFileTest {

  @Test
  void anICalendarSaysOffAndWorkedInItsSummaries() {
    var list =
        only(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//holiday-cn
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20291101T000000Z
            DTSTART;VALUE=DATE:20300101
            DTEND;VALUE=DATE:20300104
            SUMMARY:元旦（休）
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20291101T000000Z
            DTSTART;VALUE=DATE:20300105
            SUMMARY:元旦（班）
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(list.days())
        .containsExactly(
            new Holiday(day("2030-01-01"), "NEW_YEAR", true),
            new Holiday(day("2030-01-02"), "NEW_YEAR", true),
            new Holiday(day("2030-01-03"), "NEW_YEAR", true),
            new Holiday(day("2030-01-05"), "NEW_YEAR", false));
  }

  @Test
  void aSheetIsReadByItsHeadings() {
    var list =
        only(
            """
            2030年放假安排,,,
            日期,结束日期,节日名称,休/班
            2030-01-01,2030年1月3日,元旦,休
            2030/1/5,,元旦,班
            2030-09-03,,抗战胜利纪念日,放假
            """);

    assertThat(list.days()).hasSize(5);
    assertThat(list.days().get(4)).isEqualTo(new Holiday(day("2030-09-03"), "抗战胜利纪念日", true));
  }

  @Test
  void theNewYearMayBeginInDecember() {
    var list =
        only(
            """
            date,name,off
            2029-12-30,元旦,休
            2030-01-01,元旦,休
            """);

    assertThat(list.year()).isEqualTo(2030);
    assertThat(list.days()).extracting(Holiday::date).contains(day("2029-12-30"));
  }

  @Test
  void aFileOfAnotherKindIsRefusedInPlainWords() {
    assertThat(refused("BEGIN:VCALENDAR\nnonsense").key()).isEqualTo("calendar.import.brokenIcs");
    assertThat(refused("甲,乙\n1,2").key()).isEqualTo("files.noColumn");
  }

  @Test
  void noMoreThanThirtyFaultsAreListed() {
    var rows = new StringBuilder("date,name,off\n");
    for (var it = 0; it < 50; it++) {
      rows.append("never,x,off\n");
    }

    assertThat(refused(rows.toString()).all()).hasSize(31);
  }

  private static YearList only(String text) {
    var lists = read(text);
    assertThat(lists).hasSize(1);
    return lists.get(0);
  }

  private static List<YearList> read(String text) {
    return NoticeFile.read(text.getBytes(UTF_8));
  }

  private static Refusal refused(String text) {
    return catchThrowableOfType(Refusal.class, () -> read(text));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
