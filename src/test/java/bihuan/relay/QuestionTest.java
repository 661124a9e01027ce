package bihuan.relay;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final IssueNumber NUMBER = new IssueNumber("2026-000042");

  private final Question ofUnit = Question.ask(NUMBER, "在哪个窗口？", by(HANNA_AT_HOUSING));

  @Test
  void aUnitsQuestionIsNotForTheReporterBeforeTheOfficePassesItOn() {
    assertThat(ofUnit.isFor(Visibility.REPORTER)).isFalse();
    assertThat(ofUnit.seenBy(Visibility.OFFICE).waitsForOffice()).isTrue();
    assertThatThrownBy(() -> ofUnit.answer("二楼", by(ENZO))).isInstanceOf(Refusal.class);

    ofUnit.forward("在哪个窗口？", by(CORA));

    assertThat(ofUnit.isFor(Visibility.REPORTER)).isTrue();
    assertThat(ofUnit.seenBy(Visibility.OFFICE).waitsForOffice()).isFalse();
  }

  @Test
  void itIsSaidToBeRewrittenOnlyWhereItWas() {
    ofUnit.forward(" 在哪个窗口？ ", by(CORA));
    ofUnit.answer("进门左手", by(ENZO));
    ofUnit.passOn("进门左手", by(CORA));
    var other = Question.ask(NUMBER, "您是谁？在哪里？", by(HANNA_AT_HOUSING));
    other.forward("在哪里？", by(CORA));
    other.answer("我姓包，进门左手", by(ENZO));
    other.passOn("进门左手", by(CORA));

    var asItStands = ofUnit.seenBy(Visibility.UNIT);
    assertThat(asItStands.rewordedTo()).isNull();
    assertThat(asItStands.answerReworded()).isFalse();
    var rewritten = other.seenBy(Visibility.UNIT);
    assertThat(rewritten.rewordedTo()).isEqualTo("在哪里？");
    assertThat(rewritten.answerReworded()).isTrue();
    assertThat(other.seenBy(Visibility.REPORTER).question()).isEqualTo("在哪里？");
  }

  @Test
  void whatWasDecidedIsDecided() {
    ofUnit.decline("不需要知道", by(CORA));

    assertThatThrownBy(() -> ofUnit.forward("在哪里？", by(CORA))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ofUnit.decline("不需要", by(CORA))).isInstanceOf(Refusal.class);
    assertThat(ofUnit.isFor(Visibility.REPORTER)).isFalse();
    assertThat(ofUnit.seenBy(Visibility.UNIT).declined()).isEqualTo("不需要知道");
  }

  @Test
  void whatTheOfficeAsksReachesTheReporterAtOnceAndNoUnit() {
    var ofOffice = Question.ask(NUMBER, "方便回电吗？", by(CORA));

    assertThat(ofOffice.isFor(Visibility.REPORTER)).isTrue();
    assertThat(ofOffice.isFor(Visibility.UNIT)).isFalse();
    assertThat(ofOffice.seenBy(Visibility.OFFICE).waitsForOffice()).isFalse();
  }

  private static By by(Actor actor) {
    return actor.at(Instant.EPOCH);
  }
}
