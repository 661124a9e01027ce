package bihuan.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterStateTest {

  private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
  private static final LocalDate UNTIL = LocalDate.of(2028, 5, 31);

  @Test
  void aLetterIsInForceOnlyWithinItsTerm() {
    assertThat(LetterState.of(null, FROM, UNTIL, FROM.minusDays(1))).isEqualTo(LetterState.COMING);
    assertThat(LetterState.of(null, FROM, UNTIL, FROM)).isEqualTo(LetterState.IN_FORCE);
    assertThat(LetterState.of(null, FROM, UNTIL, UNTIL)).isEqualTo(LetterState.IN_FORCE);
    assertThat(LetterState.of(null, FROM, UNTIL, UNTIL.plusDays(1))).isEqualTo(LetterState.EXPIRED);
    assertThat(LetterState.of(FROM, FROM, UNTIL, FROM.minusDays(1))).isEqualTo(LetterState.REVOKED);
  }
}
