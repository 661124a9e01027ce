package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.classification.Filing;
import bihuan.classification.RefusalReason;
import bihuan.evidence.Evidence;
import bihuan.ledger.EntryRow;
import bihuan.series.IssueNumber;
import bihuan.vault.Anonymous;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An issue is filed, known to few, and taken up or not. */
@InContainer
@OnEmbedded
class IntakeIT extends QueueMachine {

  @Inject Anonymous anonymous;

  @Test
  void whatIsFiledIsOnRecordUnderAPseudonym() {
    var number = filed.get();

    var seen = issues.seenBy(by(CORA), number);

    assertThat(seen.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(seen.reporter()).startsWith("R-");
    assertThat(deeds(number)).containsExactly("SUBMIT");
    assertThat(ledger.about(number.subject()))
        .extracting(EntryRow::by)
        .containsOnly(seen.reporter());
  }

  @Test
  void nobodyElseKnowsOfIt() {
    var number = filed.get();

    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(OLGA), number));
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
    assertRefused(Refusal.Ground.UNKNOWN, () -> rectification.sign(number, by(HANNA_AT_HOUSING)));
    assertThat(issues.seenBy(by(ENZO), number).visibility()).isEqualTo(Visibility.REPORTER);
  }

  @Test
  void aRefusedMoveLeavesNoTrace() {
    var number = filed.get();

    assertRefused(
        Refusal.Ground.CONFLICT, () -> triage.assign(number, HOUSING, List.of(), by(CORA)));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(deeds(number)).containsExactly("SUBMIT");
  }

  @Test
  void missingInformationIsAskedForAndSupplied() {
    var number = filed.get();

    triage.askInfo(number, "哪个大厅？", by(CARL));
    assertThat(issues.seenBy(by(ENZO), number).moves())
        .containsExactlyInAnyOrder(Move.SUPPLY_INFO, Move.WITHDRAW);
    intake.supplyInfo(number, "海勃湾大厅", "", by(ENZO));

    assertThat(issues.seenBy(by(CORA), number).text().fact()).contains("海勃湾大厅");
    assertThat(deeds(number)).containsExactly("SUBMIT", "ASK_INFO", "SUPPLY_INFO");
  }

  @Test
  void aReporterMayTakeItBack() {
    intake.withdraw(filed.get(), "搞错了", by(ENZO));

    assertThat(issues.seenBy(by(CORA), filed.get()).stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void aRefusalIsObjectedToAndTheHeadTakesItUpAgain() {
    var number = filed.get();
    triage.refuse(number, RefusalReason.OTHER_CHANNEL, "请走热线", by(CORA));
    intake.object(number, "热线不管这个", by(ENZO));

    triage.reconsider(number, "确属本平台受理范围", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void anAnonymousReporterComesBackUnderThePseudonymOnly() {
    var receipt = intake.fileAnonymously(filing("暗示找中介", Secrecy.ANONYMOUS), Actor.NOBODY.at(NOW));
    var pseudonym = issues.seenBy(by(CORA), receipt.number()).reporter();
    var behind = Cast.reporter(pseudonym).at(NOW);
    assertThat(anonymous.pseudonymBehind(receipt.code(), "192.0.2.1")).contains(pseudonym);

    intake.withdraw(receipt.number(), "", behind);

    assertThat(issues.seenBy(behind, receipt.number()).stage()).isEqualTo(Stage.WITHDRAWN);
    assertRefused(
        Refusal.Ground.UNKNOWN, () -> issues.seenBy(Actor.NOBODY.at(NOW), receipt.number()));
  }

  @Test
  void aReporterWithoutANameStrikesWhatTellsBeforeItGoesOut() {
    var receipt =
        intake.fileAnonymously(filing("办证大厅推中介", Secrecy.ANONYMOUS, true), Actor.NOBODY.at(NOW));
    var number = receipt.number();
    var behind = Cast.reporter(anonymous.pseudonymBehind(receipt.code(), "").orElseThrow()).at(NOW);
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "推中介", "上午十点半，大厅有人推中介", Set.of(), by(CORA));
    assertRefused(
        Refusal.Ground.CONFLICT, () -> triage.assign(number, HOUSING, List.of(), by(CORA)));
    assertThat(issues.seenBy(behind, number).preview().text().fact()).contains("上午十点半");

    intake.answerPreview(number, List.of("上午十点半，"), behind);

    triage.assign(number, HOUSING, List.of(), by(CORA));
    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).text().fact()).isEqualTo("……大厅有人推中介");
  }

  @Test
  void whatIsSentAgainBecauseNoAnswerCameIsThereOnceWithTheSameCode() {
    var draft = Evidence.draftToken();
    var named = from(draft, Secrecy.CONFIDENTIAL);

    var number = intake.file(named, ENZO_HIMSELF, by(ENZO));

    assertThat(intake.file(named, ENZO_HIMSELF, by(ENZO))).isEqualTo(number);
    assertThat(intake.filedFrom(draft)).contains(number);
    var nameless = from(Evidence.draftToken(), Secrecy.ANONYMOUS);
    var receipt = intake.fileAnonymously(nameless, Actor.NOBODY.at(NOW));
    assertThat(intake.fileAnonymously(nameless, Actor.NOBODY.at(NOW))).isEqualTo(receipt);
    assertThat(anonymous.pseudonymBehind(receipt.code(), "192.0.2.1")).isPresent();
  }

  private static Filing from(String draft, Secrecy secrecy) {
    var told = filing("窗口午休时没有人", secrecy);
    return new Filing(
        told.title(),
        told.fact(),
        told.wish(),
        told.process(),
        told.step(),
        told.kind(),
        told.district(),
        told.source(),
        secrecy,
        draft,
        false);
  }

  @Test
  void whoeverSpokeOpenlyTakesTheirNameBackIntoTheVault() {
    var number = intake.file(filing("窗口不开", Secrecy.OPEN), ENZO_HIMSELF, by(ENZO));
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "窗口不开", "窗口不开", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).reporter()).contains("包永福");

    intake.raiseProtection(number, by(ENZO));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).reporter()).isEmpty();
    assertThat(issues.seenBy(by(CORA), number).reporter()).startsWith("R-");
    assertThat(issues.seenBy(by(ENZO), number).visibility()).isEqualTo(Visibility.REPORTER);
    assertRefused(Refusal.Ground.CONFLICT, () -> intake.raiseProtection(number, by(ENZO)));
  }

  @Test
  void whatNobodyKnowsIsRefusedAtItsField() {
    var number = accepted();

    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> triage.reviewOutgoing(number, 0, "取号难", "吐不出号", Set.of("123"), by(CORA)))
                .field())
        .contains("files");
    triage.reviewOutgoing(number, 0, "取号难", "吐不出号", Set.of(), by(CORA));
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> triage.assign(number, "D99", List.of(), by(CORA)))
                .field())
        .contains("lead");
  }

  @Test
  void aCollectiveTermNeverLeads() {
    var number = accepted();
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));

    assertRefused(Refusal.Ground.INVALID, () -> triage.assign(number, "C01", List.of(), by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> triage.assign(number, "D99", List.of(), by(CORA)));
  }

  @Test
  void itIsTransferredByTheHead() {
    var number = filed.get();

    triage.transfer(number, "市纪委监委", "移交线索", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.TRANSFERRED);
  }

  @Test
  void ofTwoWhoAcceptAtOnceTheSecondLearnsWhereItStands() throws Exception {
    var number = filed.get();
    var start = new CountDownLatch(1);

    var answers =
        Stream.of(CORA, CARL)
            .map(it -> CompletableFuture.supplyAsync(() -> acceptWhen(start, number, it)))
            .toList();
    start.countDown();

    assertThat(answers.get(0).get() + "|" + answers.get(1).get())
        .isIn("done|loop.outOfTurn", "loop.outOfTurn|done");
    assertThat(deeds(number)).containsExactly("SUBMIT", "ACCEPT");
  }

  private String acceptWhen(CountDownLatch start, IssueNumber number, Actor coordinator) {
    try {
      start.await();
      triage.accept(number, classification(), by(coordinator));
      return "done";
    } catch (Refusal refused) {
      return refused.key();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
