package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Method;
import bihuan.classification.Verdict;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.history.PassageRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What was put right is verified, rated, explained or closed, and its unit reads no reporter in it.
 */
@InContainer
@OnEmbedded
class VerificationIT extends QueueMachine {

  @Inject Closing closing;
  @Inject Notices notices;

  @Test
  void itGoesRoundToTheEndAndComesBack() {
    var number = underReview();
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.improve(number, "推广到各大厅", by(CORA));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> closing.adopt(number, new Adoption(Change.RULE, "每天巡检", ""), by(HANNA_AT_HOUSING)));
    desk.keep(number, picture(), Purpose.IMPROVEMENT, by(HANNA_AT_HOUSING));
    closing.adopt(number, new Adoption(Change.RULE, "每天巡检", ""), by(HANNA_AT_HOUSING));
    closing.close(number, by(CORA));
    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.CLOSED);

    closing.reopen(number, null, "又吐不出号", by(CORA));

    assertThat(issues.seenBy(by(CORA), number).flags().reopened()).isOne();
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
  }

  @Test
  void theUnitCountsTheFilesItSeesAndNoOthers() {
    var number = filed.get();
    triage.askInfo(number, "哪一台？", by(CORA));
    desk.keep(number, Samples.upload("other.jpg", Pictures.photo(1)), Purpose.SUPPLEMENT, by(ENZO));
    var shown = desk.keep(number, picture(), Purpose.SUPPLEMENT, by(ENZO));
    intake.supplyInfo(number, "左边那台", "", by(ENZO));
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(shown.id()), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));

    var own = desk.keep(number, picture(), Purpose.RECTIFICATION, by(HANNA_AT_HOUSING));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).files())
        .extracting(FileRow::id, FileRow::number, FileRow::title)
        .containsExactly(tuple(shown.id(), 1, "evidence-1.jpg"));
    assertThat(desk.open(number, shown.id(), CopyKind.CLEAN, by(HANNA_AT_HOUSING)).name())
        .isEqualTo("evidence-1.jpg");
    assertThat(own.number()).isEqualTo(2);
    assertThat(desk.inThisTurn(number, Purpose.RECTIFICATION, by(HANNA_AT_HOUSING)))
        .extracting(FileRow::number)
        .containsExactly(2);
    assertThat(issues.seenBy(by(CORA), number).files())
        .extracting(FileRow::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void whoeverHasNoWayBackIsNeitherAskedNorNamed() {
    var written = new Identity("", "白音", "13904730000", "", "");
    var number = intake.file(filing("取号机坏了"), written, by(CORA));

    assertRefused(Refusal.Ground.CONFLICT, () -> triage.askInfo(number, "哪一台？", by(CORA)));

    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "取号机坏了", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL)));
  }

  @Test
  void theUnitReadsNoWordsOfAVerdictWithoutAName() {
    var receipt = intake.fileAnonymously(filing("取号机吐不出号"), Actor.NOBODY.at(NOW));
    var number = receipt.number();
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    var behind = Cast.reporter(issues.seenBy(by(CORA), number).reporter()).at(NOW);

    verification.verify(number, new Verdict(true, false, 1, "我是闻人静姝，还是没有号"), behind);

    assertThat(said(number, HANNA_AT_HOUSING)).isEmpty();
    assertThat(said(number, CORA)).contains("还是没有号");
  }

  private String said(IssueNumber number, Actor reader) {
    return history.of(issues.seenBy(by(reader), number)).stream()
        .filter(it -> it.what().equals("Move.NOT_SATISFIED"))
        .map(PassageRow::words)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theUnitReadsWhatAReporterVerifiedWithoutWhatGivesThemAway() {
    var number = underReview();
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(
        number, new Verdict(true, false, 1, "包永福再去，电话13947312345，还是吐不出号"), by(ENZO));

    var last =
        history.of(issues.seenBy(by(HANNA_AT_HOUSING), number)).stream()
            .reduce((a, b) -> b)
            .orElseThrow();

    assertThat(last.role()).isEqualTo(Role.CALL_BACK_OFFICER);
    assertThat(last.words()).contains("还是吐不出号").doesNotContain("包永福", "13947312345");
    assertThat(last.by()).isEmpty();
    assertThat(last.at()).isNull();
  }

  @Test
  void theUnitReadsNoTradeNameWithOrWithoutWhatFollowsIt() {
    var number = underReview();
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, false, 1, "蓝天化工的人再去，还是吐不出号"), by(ENZO));

    var last =
        history.of(issues.seenBy(by(HANNA_AT_HOUSING), number)).stream()
            .reduce((a, b) -> b)
            .orElseThrow();

    assertThat(last.words()).contains("还是吐不出号").doesNotContain("蓝天", "化工");
  }

  @Test
  void aVerdictThatWouldStillTellWhoIsKeptFromTheUnitWhole() {
    var number = underReview();
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, false, 1, "账号 enzo 的人再去，还是吐不出号"), by(ENZO));

    var last =
        history.of(issues.seenBy(by(HANNA_AT_HOUSING), number)).stream()
            .reduce((a, b) -> b)
            .orElseThrow();

    assertThat(last.what()).isEqualTo("Move.NOT_SATISFIED");
    assertThat(last.words()).isEmpty();
  }

  @Test
  void whatTheReporterAddsIsNotForOversight() {
    triage.askInfo(filed.get(), "哪个大厅？", by(CARL));
    intake.supplyInfo(filed.get(), "蓝天化工门口那个大厅", "", by(ENZO));
    triage.accept(filed.get(), classification(), by(CORA));
    triage.reviewOutgoing(filed.get(), 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(filed.get(), HOUSING, List.of(), by(CORA));

    assertThat(history.of(issues.seenBy(by(SIMON), filed.get())))
        .extracting(PassageRow::words)
        .containsOnly("");
  }

  @Test
  void itIsExplainedAfterASecondDissatisfaction() {
    var number = underReview();
    for (var time = 0; time < 2; time++) {
      verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
      verification.verify(number, new Verdict(true, false, 1, "还是吐不出号"), by(ENZO));
      if (time == 0) {
        report(number);
        rectification.signOff(number, by(HENRY_AT_HOUSING));
      }
    }

    verification.explain(number, "采购办法", "须走年度采购", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.CLOSED_EXPLAINED);
  }

  @Test
  void aMergedReporterIsAskedForSatisfactionOfTheirOwn() {
    var main = underReview();
    var second = intake.file(filing("也取不到号"), ENZO_HIMSELF, by(ENZO));
    var third = intake.file(filing("取号机坏了"), ENZO_HIMSELF, by(ENZO));
    var verdict = new Verdict(true, true, 5, "");
    triage.merge(third, second, "同一件事", by(CORA));
    triage.merge(second, main, "同一件事", by(CORA));
    assertRefused(Refusal.Ground.CONFLICT, () -> verification.rate(second, verdict, by(ENZO)));

    verification.sendToVerify(main, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(main, verdict, by(ENZO));
    verification.rate(second, verdict, by(ENZO));

    for (var merged : List.of(second, third)) {
      var seen = issues.seenBy(by(ENZO), merged);
      assertThat(seen.links().mergedInto()).isEqualTo(main);
      assertThat(seen.reply()).as("the answer to the main one").isNotNull();
    }
    assertThat(deeds(second)).endsWith("MERGE", "RATED");
  }

  @Test
  void whoeverWasMergedIsToldThatItIsTakenUpAgainAndAskedAgain() {
    var main = underReview();
    var second = intake.file(filing("也取不到号"), ENZO_HIMSELF, by(ENZO));
    triage.merge(second, main, "同一件事", by(CORA));
    closeAsSolved(main);
    verification.rate(second, new Verdict(true, false, 1, "还是不出号"), by(ENZO));

    closing.reopen(main, null, "又吐不出号", by(CORA));

    assertThat(Told.of(notices, ENZO, second.subject())).contains(NoticeType.TAKEN_UP_AGAIN);
    triage.assign(main, HOUSING, List.of(), by(CORA));
    rectification.sign(main, by(HANNA_AT_HOUSING));
    report(main);
    rectification.signOff(main, by(HENRY_AT_HOUSING));
    closeAsSolved(main);
    assertThat(Told.of(notices, ENZO, second.subject()))
        .filteredOn(NoticeType.MAIN_CLOSED::equals)
        .hasSize(2);
    verification.rate(second, new Verdict(true, true, 4, ""), by(ENZO));
    assertThat(issues.seenBy(by(ENZO), second).course().rated().satisfaction()).isEqualTo(4);
    assertThat(deeds(second)).endsWith("MERGE", "RATED", "RATED");
  }

  private void closeAsSolved(IssueNumber number) {
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.close(number, by(CORA));
  }
}
