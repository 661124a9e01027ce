package bihuan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Span;
import bihuan.classification.Cause;
import bihuan.classification.Kind;
import bihuan.comparison.Deviation;
import bihuan.comparison.JourneyTrouble;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final EditionView TRANSFER =
      new EditionView(
          "P04",
          1,
          LocalDate.parse("2026-01-01"),
          false,
          "过户",
          "Transfer of a home",
          "D05",
          List.of(),
          List.of(),
          null,
          List.of(),
          "",
          "",
          Instant.EPOCH);

  private final ComparisonSentences chinese = new ComparisonSentences(Locale.SIMPLIFIED_CHINESE);
  private final ComparisonSentences english = new ComparisonSentences(Locale.ENGLISH);

  @Test
  void whatIsKnownOnlyInPartIsSaidToBeAtLeastThat() {
    assertThat(english.days(null, new BigDecimal("12.0"))).isEqualTo("at least 12 d");
    assertThat(chinese.days(null, new BigDecimal("12.0"))).isEqualTo("至少 12 天");
    assertThat(chinese.days(new BigDecimal("2"), null)).isEqualTo("2 天");
  }

  @Test
  void aTroubleThatIsNotOverSaysAtLeastHowLongItTook() {
    assertThat(english.trouble(late(true), TRANSFER))
        .isEqualTo("Transfer of a home: promised “3 working days”, took at least 12 d");
    assertThat(chinese.trouble(late(false), TRANSFER)).isEqualTo("过户：承诺3 个工作日，实际用了12 天");
  }

  private static JourneyTrouble late(boolean open) {
    return new JourneyTrouble(
        0,
        Deviation.TIME,
        Kind.PAIN_POINT,
        Cause.NOT_CARRIED_OUT,
        "",
        new BigDecimal("3"),
        new BigDecimal("12"),
        open,
        Span.WORKING_DAYS,
        "");
  }
}
