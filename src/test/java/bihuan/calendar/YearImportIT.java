package bihuan.calendar;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.By;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.Intake;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year's notice is previewed, confirmed, and followed by what is due; each test has its year. */
@InContainer
@OnEmbedded
class YearImportIT {

  private static final String ROW = "{\"name\": \"元旦\", \"date\": \"%s\", \"isOffDay\": %s}";
  private static final Identity ENZO_HIMSELF =
      new Identity("enzo", "包永福", "13947312345", "乌海市蓝天化工有限公司", "ENTERPRISE");

  @Inject YearImport imports;
  @Inject Calendars calendars;
  @Inject CalendarChanges changes;
  @Inject DueFollowing following;
  @Inject OpenDues dues;
  @Inject Intake intake;
  @Inject Issues issues;
  @Inject History history;

  @Resource ManagedExecutorService executor;

  @Test
  void nothingChangesBeforeItIsConfirmedAndThenWhatIsDueFollowsWithAnEntry() {
    var number = file(2043);
    var due = due(number);
    assertThat(due).isEqualTo("2044-01-05");
    var list = list(2044, "2044-01-01", "2044-01-04");

    var preview = imports.preview(list, "国办发明电〔2043〕7号", head(2043));
    assertThat(preview.isChange()).isTrue();
    assertThat(preview.years().get(0).was()).isEqualTo(YearStatus.MISSING);
    assertThat(preview.moves().shifts())
        .anyMatch(it -> it.was().equals(due) && it.is().equals(day("2044-01-06")));
    assertThat(calendars.current().statusOf(2044)).isEqualTo(YearStatus.MISSING);
    assertThat(due(number)).isEqualTo(due);

    imports.confirm(list, "国办发明电〔2043〕7号", preview.digest(), head(2043));
    assertThat(calendars.current().statusOf(2044)).isEqualTo(YearStatus.ANNOUNCED);
    following.run();
    following.run();

    assertThat(due(number)).isEqualTo("2044-01-06");
    assertThat(entries(number))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.facts())
                    .containsEntry("dueBefore", "2044-01-05")
                    .containsEntry("due", "2044-01-06")
                    .containsEntry("calendarNotice", "国办发明电〔2043〕7号"));
  }

  @Test
  void theSameNoticeOnceMoreChangesNothing() {
    var list = list(2046, "2046-01-01", "2046-01-02");
    bring(list, 2045);

    var again = imports.preview(list, "", head(2045));
    assertThat(again.isChange()).isFalse();
    assertThat(imports.confirm(list, "", "", head(2045)).isChange()).isFalse();
    assertThat(calendars.history(2046)).hasSize(1);
  }

  @Test
  void aCorrectionIsANewVersionAndMakesNobodyDueSooner() {
    bring(list(2048, "2048-01-01", "2048-01-03"), 2047);
    var number = file(2047);
    var due = due(number);

    bring(list(2048, "2048-01-01"), 2047);
    following.run();

    assertThat(due(number)).isEqualTo(due);
    assertThat(calendars.history(2048)).extracting(YearRow::version).containsExactly(2, 1);
    assertThat(calendars.version(2048, 1)).hasSize(2);
    assertThat(calendars.current().isWorking(day("2048-01-03"))).isTrue();
  }

  @Test
  void whatWasCutShortGoesOnBehindTheLastBatchAndMovesEachOnce() {
    var numbers = IntStream.range(0, 5).mapToObj(it -> file(2049)).toList();
    bring(list(2050, "2050-01-01", "2050-01-04"), 2049);
    var change = change("2050-01-04");
    var concerned = dues.concerned(change);
    var some = concerned.subList(0, Math.min(2, concerned.size()));

    dues.follow(change.id(), some);
    dues.follow(change.id(), some);
    following.run();

    assertThat(numbers).allSatisfy(it -> assertThat(entries(it)).hasSize(1));
    assertThat(change("2050-01-04"))
        .satisfies(
            it -> {
              assertThat(it.isDone()).isTrue();
              assertThat(it.looked()).isGreaterThanOrEqualTo(5);
              assertThat(it.moved()).isGreaterThanOrEqualTo(5);
            });
  }

  private ChangeRow change(String day) {
    return changes.latest(100).stream()
        .filter(it -> it.days().contains(day(day)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofTwoAtOnceOneIsKeptAndTheOtherHearsOfIt() throws Exception {
    var one = list(2052, "2052-01-01", "2052-01-02");
    var other = list(2052, "2052-01-01", "2052-01-03");
    var digests =
        Stream.of(one, other).map(it -> imports.preview(it, "", head(2051)).digest()).toList();
    Callable<String> beside = () -> outcome(one, digests.get(0));

    var first = executor.submit(beside);
    var second = outcome(other, digests.get(1));

    assertThat(List.of(first.get(), second))
        .containsExactlyInAnyOrder("kept", "calendar.import.cameBetween");
    assertThat(calendars.history(2052)).hasSize(1);
  }

  private String outcome(byte[] list, String digest) {
    try {
      return imports.confirm(list, "", digest, head(2051)).isChange() ? "kept" : "same";
    } catch (Refusal refusal) {
      return refusal.key();
    }
  }

  @Test
  void aClockThatWasMovedBackLosesNoVersion() {
    bring(list(2062, "2062-01-01", "2062-01-02"), 2061);
    bring(list(2062, "2062-01-01", "2062-01-03"), 2060);

    assertThat(calendars.history(2062)).extracting(YearRow::version).containsExactly(2, 1);
    assertThat(calendars.current().isWorking(day("2062-01-03"))).isFalse();
    assertThat(calendars.current().isWorking(day("2062-01-02"))).isTrue();
  }

  @Test
  void aNoticeOfTheWrongYearIsRefused() {
    var list = list(2054, "2054-01-01");

    assertRefused("calendar.import.noticeOfAnotherYear", list, "国办发明电〔2051〕7号", 2053);
    assertRefused("calendar.import.yearOver", list, "", 2056);
    assertRefused("calendar.import.yearFar", list, "", 2050);
    assertThat(calendars.history(2054)).isEmpty();
  }

  @Test
  void whatIsAnnouncedDoesNotBecomeProvisionalAgain() {
    bring(list(2056, "2056-01-01"), 2055);
    var provisional =
        "{\"year\": 2056, \"status\": \"provisional\", \"offDays\": [\"2056-01-01\"]}";

    assertRefused("calendar.import.announcedAlready", provisional.getBytes(UTF_8), "", 2055);
  }

  @Test
  void onlyTheHeadAndTheSystemAdministratorBringNotices() {
    var list = list(2058, "2058-01-01");

    assertThatThrownBy(() -> imports.preview(list, "", CARL.at(at(2057))))
        .hasMessage("calendar.notYours");
  }

  @Test
  void whatOneLooksAtIsWhatTheLawGives() {
    var preview = imports.preview(list(2060, "2060-01-01"), "", head(2059));

    assertThat(preview.remarks())
        .extracting(it -> it.details().get(1))
        .contains(Festival.SPRING_FESTIVAL, Festival.NATIONAL_DAY)
        .doesNotContain(Festival.NEW_YEAR);
  }

  private void bring(byte[] list, int year) {
    var preview = imports.preview(list, "", head(year));
    imports.confirm(list, "", preview.digest(), head(year));
  }

  private void assertRefused(String key, byte[] list, String notice, int year) {
    assertThatThrownBy(() -> imports.preview(list, notice, head(year))).hasMessage(key);
  }

  private List<PassageRow> entries(IssueNumber number) {
    return history.of(issues.seenBy(CORA.at(at(2043)), number)).stream()
        .filter(it -> it.what().equals("Note.DUE_MOVED_EARLY"))
        .toList();
  }

  private LocalDate due(IssueNumber number) {
    return issues.seenBy(CORA.at(at(2043)), number).lamp().due();
  }

  private static By head(int year) {
    return HELEN.at(at(year));
  }

  /** The last day of the year at noon. */
  private static Instant at(int year) {
    return Instant.parse(year + "-12-31T04:00:00Z");
  }

  private static byte[] list(int year, String... off) {
    var rows = String.join(", ", Stream.of(off).map(it -> ROW.formatted(it, true)).toList());
    return "{\"year\": %d, \"papers\": [\"https://www.gov.cn/\"], \"days\": [%s]}"
        .formatted(year, rows)
        .getBytes(UTF_8);
  }

  private IssueNumber file(int year) {
    return intake.file(
        new Filing(
            "取号机吐不出号",
            "大厅取号机吐不出号",
            "",
            "P01",
            3,
            Kind.PAIN_POINT,
            Wuhai.WUDA,
            Source.ENTERPRISE,
            Secrecy.CONFIDENTIAL,
            "",
            false),
        ENZO_HIMSELF,
        ENZO.at(at(year)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
