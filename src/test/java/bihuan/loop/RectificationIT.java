package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static bihuan.Cast.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.city.City;
import bihuan.classification.Conclusion;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.deadlines.Light;
import bihuan.history.PassageRow;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import bihuan.supervision.Supervision;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit signs, asks, returns, and reports what it put right. */
@InContainer
@OnEmbedded
class RectificationIT extends QueueMachine {

  @Inject Relay relay;
  @Inject Supervision supervision;

  @Test
  void aUnitReadsTheReviewedWordsOnly() {
    var number = assigned();

    var seen = issues.seenBy(by(HANNA_AT_HOUSING), number);

    assertThat(seen.text().fact()).isEqualTo("大厅取号机吐不出号");
    assertThat(seen.reporter()).isEmpty();
    assertThat(history.of(seen)).extracting(PassageRow::what).containsExactly("Move.ASSIGN");
    assertThat(seen.dates().filed()).isNull();
    assertThat(seen.marks().source()).isNull();
    assertThat(seen.marks().secrecy()).isNull();
  }

  @Test
  void aReturnIsRuledOn() {
    var number = assigned();
    rectification.requestReturn(number, "属交通", TRANSPORT, by(HANNA_AT_HOUSING));

    triage.reassign(number, TRANSPORT, List.of(), "同意", by(CORA));

    assertThat(issues.seenBy(by(TOM_AT_TRANSPORT), number).stage()).isEqualTo(Stage.ASSIGNED);
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
  }

  @Test
  void aReturnIsUpheldAgainstTheUnit() {
    var number = assigned();
    rectification.requestReturn(number, "属交通", TRANSPORT, by(HANNA_AT_HOUSING));

    triage.uphold(number, "大厅由贵局管理", by(CORA));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).moves())
        .contains(Move.REPORT)
        .doesNotContain(Move.REQUEST_RETURN);
  }

  @Test
  void aClockIsSuspendedAndResumed() {
    var number = inHand();
    rectification.suspend(number, SuspendReason.FORCE_MAJEURE, null, "停电", by(CORA));
    assertThat(issues.seenBy(by(CORA), number).lamp().light()).isEqualTo(Light.OFF);

    rectification.resume(number, by(CORA));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void moreTimeIsAskedForAndDeclined() {
    var number = inHand();
    rectification.requestExtension(number, "要采购", by(HANNA_AT_HOUSING));

    rectification.declineExtension(number, "时间足够", by(CORA));

    assertThat(issues.seenBy(by(CORA), number).flags().extensionWaiting()).isFalse();
    assertThat(deeds(number)).endsWith("REQUEST_EXTENSION", "DECLINE_EXTENSION");
  }

  @Test
  void aReportNeedsEvidence() {
    var number = inHand();

    assertRefused(
        Refusal.Ground.INVALID,
        () ->
            rectification.report(
                number, new Reply("换了机器", Conclusion.SOLVED), by(HANNA_AT_HOUSING)));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void aReportIsSentBackSignedRejectedAndTracked() {
    var number = inHand();
    report(number);
    rectification.sendBack(number, "写清楚", by(HENRY_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    verification.reject(number, RejectReason.PROMISE_ONLY, "只有承诺", by(CORA));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));

    verification.track(number, "年内换完", City.day(NOW).plusDays(60), "张科", by(HELEN));
    verification.restart(number, "已具备条件", by(CORA));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void anAnswerThatStillTellsWhoIsNotPassedOn() {
    var number = assigned();
    rectification.sign(number, by(HANNA_AT_HOUSING));
    relay.ask(number, "哪个窗口？", by(HANNA_AT_HOUSING));
    var question = relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).id();
    relay.forward(number, question, "哪个窗口？", by(CORA));
    relay.answer(number, question, "我是包永福，二楼窗口", by(ENZO));

    assertRefused(
        Refusal.Ground.INVALID, () -> relay.passOn(number, question, "包永福说是二楼窗口", by(CORA)));
    assertThat(deeds(number)).endsWith("REPORTER_ANSWERED", "TEXT_REFUSED");
    relay.passOn(number, question, "二楼窗口", by(CORA));

    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer())
        .isEqualTo("二楼窗口");
  }

  @Test
  void aQuestionReachesTheReporterAndItsAnswerTheUnitInReviewedWords() {
    var number = inHand();
    var question = relay.ask(number, "是哪一台机器？", by(HANNA_AT_HOUSING));
    relay.forward(number, question, "是哪一台机器？", by(CORA));
    relay.answer(number, question, "进门左手，我姓包", by(ENZO));
    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer()).isNull();

    relay.passOn(number, question, "进门左手一台", by(CORA));

    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer())
        .isEqualTo("进门左手一台");
  }

  @Test
  void aUnitsQuestionReachesTheReporterOnlyAsTheOfficePassedItOn() {
    var number = inHand();
    var question = relay.ask(number, "您是哪家企业？在哪个窗口？", by(HANNA_AT_HOUSING));

    assertThat(relay.about(issues.seenBy(by(ENZO), number))).isEmpty();
    assertThat(history.of(issues.seenBy(by(ENZO), number)))
        .extracting(PassageRow::what)
        .doesNotContain("Note.ASKED_REPORTER");
    assertThat(relay.waiting(50)).contains(number);
    assertRefused(Refusal.Ground.UNKNOWN, () -> relay.answer(number, question, "蓝天化工", by(ENZO)));
    assertRefused(
        Refusal.Ground.FORBIDDEN,
        () -> relay.forward(number, question, "您是哪家企业？", by(HANNA_AT_HOUSING)));

    relay.forward(number, question, "在哪个窗口？", by(CORA));

    assertThat(relay.about(issues.seenBy(by(ENZO), number)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.question()).isEqualTo("在哪个窗口？");
              assertThat(it.rewordedTo()).isNull();
            });
    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.question()).isEqualTo("您是哪家企业？在哪个窗口？");
              assertThat(it.rewordedTo()).isEqualTo("在哪个窗口？");
            });
    assertThat(relay.waiting(50)).doesNotContain(number);
    assertThat(deeds(number)).endsWith("ASKED_REPORTER", "QUESTION_PASSED_ON");
  }

  @Test
  void aQuestionThatFishesIsDeclinedAndTheUnitReadsWhy() {
    var number = inHand();
    var question = relay.ask(number, "您是蓝天化工的吗？", by(HANNA_AT_HOUSING));

    assertRefused(
        Refusal.Ground.INVALID, () -> relay.decline(number, question, "不问是不是蓝天化工", by(CORA)));
    relay.decline(number, question, "办理不需要知道是谁", by(CORA));

    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).declined())
        .isEqualTo("办理不需要知道是谁");
    assertThat(relay.about(issues.seenBy(by(ENZO), number))).isEmpty();
    assertThat(history.of(issues.seenBy(by(ENZO), number)))
        .extracting(PassageRow::what)
        .doesNotContain("Note.ASKED_REPORTER", "Note.QUESTION_DECLINED");
    assertRefused(Refusal.Ground.CONFLICT, () -> relay.forward(number, question, "在哪里？", by(CORA)));
  }

  @Test
  void aUnitThatGuessesIsNotToldByTheRelayWhetherItIsRight() {
    var number = inHand();
    var right = relay.ask(number, "您是蓝天化工的吗？", by(HANNA_AT_HOUSING));
    var wrong = relay.ask(number, "您是鑫源建材的吗？", by(HANNA_AT_HOUSING));

    relay.forward(number, right, "您是蓝天化工的吗？", by(CORA));
    relay.forward(number, wrong, "您是鑫源建材的吗？", by(CORA));

    assertThat(deeds(number)).doesNotContain("TEXT_REFUSED");
  }

  @Test
  void whatTheOfficeItselfAsksGoesStraightToTheReporter() {
    var number = inHand();

    var question = relay.ask(number, "方便什么时候回电？", by(CORA));

    assertThat(relay.about(issues.seenBy(by(ENZO), number)))
        .extracting(QuestionRow::id)
        .containsExactly(question);
    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number))).isEmpty();
  }

  @Test
  void itIsRemindedSupervisedAndMarkedMajor() {
    var number = inHand();

    supervision.remind(number, "请抓紧", by(CORA));
    supervision.supervise(number, "列入督办", by(HELEN));
    supervision.markMajor(number, "专报", by(HELEN));

    var flags = issues.seenBy(by(HANNA_AT_HOUSING), number).flags();
    assertThat(flags.supervised()).isTrue();
    assertThat(flags.major()).isTrue();
    assertThat(deeds(number)).endsWith("REMINDED", "SUPERVISED", "MAJOR");
  }
}
