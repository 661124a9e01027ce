package bihuan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Role;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Someday;
import bihuan.deadlines.Today;
import bihuan.start.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the steps beside what the standard says of papers and limits. */
class LadderStepTest {

  /** Who that is in this house: the office is that of the leading group. */
  private static final Map<String, Role> APPROVERS =
      Map.of(
          "HEAD", Role.HEAD,
          "领导小组办公室", Role.HEAD,
          "市发改委主要负责人", Role.HEAD,
          "领导小组", Role.LEADER);

  private static final Map<Limit, Integer> LIMITS =
      Map.of(Limit.REMIND_LETTER, 1, Limit.SUPERVISE, 3);

  @ParameterizedTest
  @EnumSource
  void eachIsAPaperOfTheStandardIssuedByItsApproverAndSentToItsReceiver(LadderStep step)
      throws IOException {
    var row = rows("documents.csv").get(step.document());

    assertThat(step.issuer()).isEqualTo(APPROVERS.get(row.get(5)));
    assertThat(step.isForLeaders()).isEqualTo(row.get(6).startsWith("市委"));
  }

  @ParameterizedTest
  @EnumSource
  void theCityNumbersEachAsTheStandardDoes(LadderStep step) throws IOException {
    var pattern = rows("documents.csv").get(step.document()).get(4);

    assertThat(City.in("wuhai").words(Locale.CHINESE).get("supervision.numbered." + step))
        .isEqualTo(pattern.replace("{YYYY}", "{0}").replace("{N}", "{1}").replace("{NN}", "{2}"));
  }

  @ParameterizedTest
  @CsvSource({
    "REMIND_LETTER, REMINDER_LETTER",
    "SUPERVISE, SUPERVISION_NOTICE",
    "INTERVIEW, INTERVIEW",
    "INTERVIEW, CIRCULAR"
  })
  void eachTakesTheDaysOfTheStandard(Limit limit, LadderStep step) throws IOException {
    assertThat(step.trigger()).isEqualTo(limit);
    assertThat(seeded(limit)).isEqualTo(rows("limits.csv").get(limit.name()).get(3));
  }

  @Test
  void aNoticeIsAnsweredWithinTheDaysOfTheStandard() throws IOException {
    assertThat(LadderStep.SUPERVISION_NOTICE.answer()).contains(Limit.SUPERV_ANSWER);
    assertThat(seeded(Limit.SUPERV_ANSWER))
        .isEqualTo(rows("limits.csv").get("SUPERV_ANSWER").get(3));
  }

  @Test
  void eachLeadsToTheNextAndTheReportIsTheLast() {
    assertThat(
            Stream.iterate(
                    LadderStep.REMINDER_LETTER, it -> it != null, it -> it.next().orElse(null))
                .toList())
        .containsExactly(
            LadderStep.REMINDER_LETTER,
            LadderStep.SUPERVISION_NOTICE,
            LadderStep.INTERVIEW,
            LadderStep.MAJOR_REPORT);
  }

  @Test
  void theCircularStandsInPlaceOfTheInterviewAndLeadsWhereItLeads() {
    assertThat(LadderStep.INTERVIEW.instead()).contains(LadderStep.CIRCULAR);
    assertThat(LadderStep.CIRCULAR.instead()).contains(LadderStep.INTERVIEW);
    assertThat(LadderStep.CIRCULAR.next()).isEqualTo(LadderStep.INTERVIEW.next());
    assertThat(LadderStep.CIRCULAR.isAppealable()).isTrue();
    assertThat(LadderStep.CIRCULAR.answer()).isEqualTo(LadderStep.INTERVIEW.answer());
  }

  @ParameterizedTest
  @CsvSource({
    "0,",
    "1, REMINDER_LETTER",
    "2, REMINDER_LETTER",
    "3, SUPERVISION_NOTICE",
    "40, SUPERVISION_NOTICE"
  })
  void onlyTheStepThatFitsTodayIsProposed(int over, LadderStep step) {
    assertThat(Ladder.fitting(over, today()).orElse(null)).isEqualTo(step);
  }

  private static Today today() {
    var day = LocalDate.parse("2026-05-19");
    return Someday.on(day, WorkingDays.published(), it -> LIMITS.getOrDefault(it, 9));
  }

  private static String seeded(Limit limit) {
    return new Seed("calendar/limits.csv")
        .map(it -> List.of(it.text("code"), it.text("amount"))).stream()
            .filter(it -> it.get(0).equals(limit.name()))
            .map(it -> it.get(1))
            .findFirst()
            .orElseThrow();
  }

  private static Map<String, List<String>> rows(String file) throws IOException {
    try (var lines = Files.lines(Path.of("src/test/resources/supervision", file))) {
      return lines
          .skip(1)
          .map(it -> Arrays.asList(it.split(",")))
          .collect(Collectors.toMap(it -> it.get(0), it -> it));
    }
  }
}
