package bihuan.notices;

import static bihuan.Cast.LINA_AT_LAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Instant AT = Instant.parse("2026-03-02T06:31:07Z");

  /** Whoever was seen at the counter, or on the telephone, at that moment would be who spoke. */
  @Test
  void aUnitIsNotToldAtWhichMomentSomebodyVerified() {
    for (var it : new NoticeType[] {NoticeType.UNIT_VERIFIED, NoticeType.UNIT_DISSATISFIED}) {
      assertThat(at(it)).as(it.name()).isEqualTo("2026-03-01T16:00:00Z");
    }
    assertThat(at(NoticeType.TO_SIGN)).isEqualTo(AT);
  }

  private static Instant at(NoticeType type) {
    return Notice.to(NoticeAddress.of(LINA_AT_LAND), type, "issue 2026-000042", "样式不一", null, AT)
        .row()
        .at();
  }
}
