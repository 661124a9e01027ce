package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Ids have up to nineteen digits, and a browser keeps sixteen of a number: they leave as text. So
 * no long leaves as a number at all but those that count something.
 */
class AnswerIdsTest {

  /** What counts or measures, and never comes near sixteen digits. */
  private static final Set<String> COUNTS =
      Set.of(
          "AnswerRate.answered",
          "AnswerRate.asked",
          "BlockRow.heads",
          "BlockRow.no",
          "CampaignResults.answers",
          "CampaignResults.excluded",
          "CampaignRow.answers",
          "CrossRow.all",
          "CrossRow.counts",
          "FigureLine.leftOut",
          "FigureLine.part",
          "FigureLine.whole",
          "FileRow.size",
          "LedgerFindings.blocks",
          "LedgerFindings.broken",
          "LedgerFindings.entries",
          "LedgerFindings.lastBlock",
          "LedgerFindings.subjects",
          "LedgerFindings.unsealed",
          "LedgerFlaw.block",
          "LedgerFlaw.seq",
          "GamingSign.answers",
          "HeadRow.seq",
          "ImportAnswer.bad",
          "ImportAnswer.good",
          "Item.seq",
          "QuestionResult.answered",
          "Rate.part",
          "Rate.whole",
          "Round.all",
          "Round.done",
          "Session.idleSeconds",
          "StageTime.passages",
          "StepComparison.minutes",
          "ToldCampaign.answers",
          "WordCount.answers",
          "FieldValue.at");

  private final Set<String> numbers =
      new Answers()
          .properties().stream()
              .filter(it -> isLong(it.type()))
              .map(Answers.Property::toString)
              .collect(Collectors.toSet());

  @Test
  void noIdLeavesAsANumber() {
    assertThat(numbers).isSubsetOf(COUNTS);
  }

  @Test
  void whatIsExcusedIsStillAnswered() {
    assertThat(COUNTS).isSubsetOf(numbers);
  }

  private static boolean isLong(Type type) {
    return List.<Type>of(long.class, Long.class).contains(type)
        || type.getTypeName().contains("Long>");
  }
}
