package bihuan.notices;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.LINA_AT_LAND;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Instant AT = Instant.parse("2026-03-02T06:31:07Z");

  /** Whoever was seen at the counter, or on the telephone, at that moment would be who spoke. */
  @Test
  void aUnitIsToldTheDayAndNoMomentOfIt() {
    for (var type : NoticeType.values()) {
      for (var unit : List.of(LINA_AT_LAND, AIDAN_AT_LAND)) {
        assertThat(row(unit, type).at()).as("%s", type).isEqualTo("2026-03-01T16:00:00Z");
        assertThat(row(unit, type).ofTheDay()).isTrue();
      }
    }
    assertThat(row(CORA, NoticeType.TO_REVIEW).at()).isEqualTo(AT);
  }

  @Test
  void whatAUnitIsToldOnOneDayStandsInTheOrderOfChance() {
    var asTheyHappened =
        IntStream.range(0, 100)
            .mapToObj(it -> row(LINA_AT_LAND, NoticeType.TO_SIGN))
            .map(it -> Long.valueOf(it.id()))
            .toList();

    assertThat(asTheyHappened).doesNotHaveDuplicates();
    assertThat(asTheyHappened.stream().sorted().toList()).isNotEqualTo(asTheyHappened);
  }

  private static NoticeRow row(Actor reader, NoticeType type) {
    return Notice.to(NoticeAddress.of(reader), type, "issue 2026-000042", "样式不一", null, AT)
        .row(it -> true);
  }
}
