package bihuan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Refusal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of holidays in JSON, and what is wrong with them. */
@InContainer
class NoticeJsonIT {

  @Test
  void aYearOfHolidayCnIsRead() throws IOException {
    var list = only(resource("/calendar/2026.json"));

    assertThat(list.year()).isEqualTo(2026);
    assertThat(list.announced()).isTrue();
    assertThat(list.source()).startsWith("https://www.gov.cn/");
    assertThat(list.days())
        .isEqualTo(Schedule.published().list(2026).orElseThrow().days())
        .hasSize(39);
  }

  @Test
  void ofSeveralYearsTheEmptyOneIsNotAnnouncedYet() {
    var lists =
        read(
            """
            {"years": {
              "2030": {"papers": ["https://www.gov.cn/x"], "announced": true,
                "days": [{"name": "元旦", "date": "2030-01-01", "isOffDay": true}]},
              "2031": {"papers": [], "announced": false, "days": []}}}
            """);

    assertThat(lists).extracting(YearList::year).containsExactly(2030);
  }

  @Test
  void aProvisionalListHasTheStatutoryDays() {
    var list =
        only(
            """
            {"year": 2030, "status": "provisional", "basis": "法定",
             "offDays": ["2030-01-01", "2030-02-03", "2030-04-05", "2030-06-05"]}
            """);

    assertThat(list.announced()).isFalse();
    assertThat(list.days())
        .extracting(Holiday::name)
        .containsExactly("NEW_YEAR", "SPRING_FESTIVAL", "QINGMING", "DRAGON_BOAT");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithItsLine() {
    var refusal =
        refused(
            """
            {"year": 2030, "papers": ["x"], "days": [
              {"name": "元旦", "date": "2029-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2030-01-02", "isOffDay": false},
              {"name": "元旦", "date": "2030-01-05", "isOffDay": true},
              {"name": "元旦", "date": "2030-01-05", "isOffDay": false},
              {"name": "元旦", "date": "2030-02-31", "isOffDay": true},
              {"name": "元旦", "date": "2030-01-06"}]}
            """);

    assertThat(refusal.all())
        .extracting(it -> it.key() + " " + it.details()[0])
        .containsExactly(
            "calendar.import.dayOfAnotherYear 1",
            "calendar.import.makeUpOnWeekday 2",
            "calendar.import.offAndWorked 4",
            "calendar.import.noDay 5",
            "calendar.import.neitherOffNorWorked 6");
    assertThat(refusal.all()).allMatch(it -> it.field().orElseThrow().equals("file"));
  }

  @Test
  void whatIsNoListIsRefusedInPlainWords() {
    assertThat(refused("{\"name\": \"somebody\"}").key()).isEqualTo("calendar.import.otherKind");
    assertThat(refused("[1, 2]").key()).isEqualTo("calendar.import.otherKind");
    assertThat(refused("{\"year\": 2030, ").key()).isEqualTo("calendar.import.brokenJson");
    assertThat(refused("{\"year\": 2030, \"days\": []}").key()).isEqualTo("calendar.import.empty");
    assertThat(refused("{\"year\": 1830, \"days\": []}").key()).isEqualTo("calendar.import.noYear");
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

  private static String resource(String name) throws IOException {
    try (var in = NoticeJsonIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
