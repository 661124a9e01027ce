package bihuan.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UnitAnswerTest {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

  private final UnitAnswer answer = UnitAnswer.orNone(null);

  @Test
  void theUnitAloneReadsItBeforeSomebodyElseOfTheUnitSigns() {
    answer.write("answer", "已换", by(Cast.LINA_AT_LAND));

    assertThat(answer.wordsFor(true)).isEqualTo("已换");
    assertThat(answer.wordsFor(false)).isNull();
    assertRefused("answers.signedByAnother", () -> answer.sign(by(Cast.LINA_AT_LAND)));
    answer.sign(by(Cast.AIDAN_AT_LAND));
    assertThat(answer.wordsFor(false)).isEqualTo("已换");
    assertThat(answer.signed()).isEqualTo("2026-05-11");
  }

  @Test
  void sentBackItIsUnsignedAndKeepsItsWords() {
    answer.write("answer", "已换", by(Cast.LINA_AT_LAND));
    answer.sign(by(Cast.AIDAN_AT_LAND));

    answer.sendBack("请附时间");

    assertThat(answer.isTold(false)).isFalse();
    assertThat(answer.words()).isEqualTo("已换");
    assertThat(answer.sentBack()).isEqualTo("请附时间");
    assertRefused("loop.missing.reason", () -> answer.sendBack(" "));
  }

  @Test
  void nothingIsPromisedForADayThatIsOver() {
    var officer = by(Cast.LINA_AT_LAND);

    assertThat(UnitAnswer.promise(null, officer)).isNull();
    assertThat(UnitAnswer.promise(officer.day(), officer)).isEqualTo("2026-05-11");
    assertRefused(
        "answers.promisedBefore", () -> UnitAnswer.promise(LocalDate.parse("2026-05-10"), officer));
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::key)
        .isEqualTo(key);
  }
}
