package bihuan.ways.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.notices.NoticeRow;
import bihuan.notices.NoticeType;
import bihuan.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigestMessagesTest {

  private static final LocalDate DUE = LocalDate.parse("2027-02-09");

  @Test
  void aMailMarksADayThatMayStillMove() {
    assertThat(line(true, Locale.CHINESE)).contains("2027-02-09").contains("暂定");
    assertThat(line(false, Locale.CHINESE)).contains("2027-02-09").doesNotContain("暂定");
    assertThat(line(true, Locale.ENGLISH)).contains("provisional");
  }

  private static String line(boolean provisional, Locale language) {
    var row =
        new NoticeRow(
            "1",
            NoticeType.PAPER_DUE,
            "paper 1",
            "样式不一",
            DUE,
            provisional,
            Instant.parse("2026-11-29T00:00:00Z"),
            false);
    return DigestMessages.line(row, true, Words.in(language));
  }
}
