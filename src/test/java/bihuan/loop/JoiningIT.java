package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.STEWART;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.Method;
import bihuan.classification.Verdict;
import bihuan.evidence.Evidence;
import bihuan.joiners.JoinedIssue;
import bihuan.joiners.JoinerRating;
import bihuan.joiners.JoinerRow;
import bihuan.joiners.Joining;
import bihuan.joiners.JoiningView;
import bihuan.joiners.Openings;
import bihuan.joiners.Progress;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import bihuan.vault.Anonymous;
import bihuan.vault.Identity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever has the same trouble says so once, follows it, and is asked; nobody learns who. */
@InContainer
@OnEmbedded
class JoiningIT extends QueueMachine {

  private static final Identity STEWART_HIMSELF = new Identity("stewart", "石达", "", "", "STEWARD");

  @Inject Openings openings;
  @Inject Joining joining;
  @Inject Closing closing;
  @Inject Notices notices;
  @Inject Succession succession;
  @Inject Anonymous anonymous;

  @Test
  void nothingIsOpenUntilTheOfficeOpensWhatAUnitHasInWordsWithoutATrace() {
    var number = accepted();
    assertRefused(Refusal.Ground.CONFLICT, () -> openings.open(number, "取号难", "取号机不出号", by(CORA)));
    assign(number);
    var id = idOf(number);
    assertRefused(Refusal.Ground.UNKNOWN, () -> joining.look(id));
    assertRefused(Refusal.Ground.INVALID, () -> openings.open(number, "取号难", "包永福说不出号", by(CORA)));
    assertRefused(
        Refusal.Ground.FORBIDDEN,
        () -> openings.open(number, "取号难", "取号机不出号", by(HANNA_AT_HOUSING)));

    openings.open(number, "取号难", "取号机不出号", by(CORA));
    assertThat(joining.look(id).words()).isEqualTo("取号机不出号");
    assertThat(joining.alike("P01", 0, "", by(STEWART)).toString()).contains(id);
    openings.close(number, by(CORA));

    assertRefused(Refusal.Ground.UNKNOWN, () -> joining.look(id));
  }

  @Test
  void onePersonJoinsOnceAndTheOfficeAloneReadsWhatTheySay() {
    var number = opened();
    var id = idOf(number);
    var code = anonymously(id, "下午也没有号", "browser-1");
    joining.join(id, "我也去了三次", STEWART_HIMSELF, by(STEWART));

    assertRefused(Refusal.Ground.CONFLICT, () -> anonymously(id, "再说一次", "browser-1"));
    assertRefused(
        Refusal.Ground.CONFLICT, () -> joining.join(id, "", STEWART_HIMSELF, by(STEWART)));
    assertRefused(Refusal.Ground.CONFLICT, () -> joining.join(id, "", ENZO_HIMSELF, by(ENZO)));
    assertRefused(
        Refusal.Ground.FORBIDDEN,
        () -> joining.join(id, "", STEWART_HIMSELF, by(HANNA_AT_HOUSING)));
    assertThat(seenBy(CORA, number).rows())
        .extracting(JoinerRow::words)
        .containsExactlyInAnyOrder("下午也没有号", "我也去了三次");
    assertThat(seenBy(HANNA_AT_HOUSING, number)).isEqualTo(nothing());
    assertThat(seenBy(Cast.as(Role.COORDINATOR, HOUSING, CORA), number)).isEqualTo(nothing());
    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).toString()).doesNotContain("三次", "下午");

    joining.withdraw(mine(code).id(), behind(code).at(NOW));
    assertThat(seenBy(CORA, number).rows()).extracting(JoinerRow::words).containsExactly("我也去了三次");
  }

  @Test
  void whoeverJoinedFollowsItAndIsAskedOnceItIsClosed() {
    var number = opened();
    var code = anonymously(idOf(number), "", "browser-2");
    var id = joining.join(idOf(number), "", STEWART_HIMSELF, by(STEWART));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    assertThat(mine(code).progress()).isEqualTo(Progress.AT_WORK);
    var sure = new JoinerRating(false, 1, "还是不出号");
    assertRefused(Refusal.Ground.CONFLICT, () -> joining.rate(id, sure, by(STEWART)));

    report(number);
    rectification.signOff(number, by(Cast.HENRY_AT_HOUSING));
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.close(number, by(CORA));

    assertThat(mine(code).toBeRated()).isTrue();
    assertThat(Told.of(notices, STEWART, "joiner " + id)).contains(NoticeType.JOINED_CLOSED);
    assertThat(Told.of(notices, ENZO, number.subject())).contains(NoticeType.CLOSED);
    joining.rate(id, sure, by(STEWART));
    joining.rate(mine(code).id(), new JoinerRating(true, 5, ""), behind(code).at(NOW));
    assertThat(Told.of(notices, CORA, number.subject())).contains(NoticeType.REOPENING_PROPOSED);
    assertThat(seenBy(CORA, number).unsolved()).isOne();
    assertThat(seenBy(CORA, number).solved()).isOne();
    assertRefused(Refusal.Ground.CONFLICT, () -> joining.rate(id, sure, by(STEWART)));
    assertRefused(Refusal.Ground.UNKNOWN, () -> joining.rate(id, sure, by(ENZO)));

    closing.reopen(number, null, "又不出号", by(CORA));
    assertThat(mine(code).toBeRated()).as("it is not over").isFalse();
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(Cast.HENRY_AT_HOUSING));
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.close(number, by(CORA));
    assertThat(mine(code).toBeRated()).as("asked again").isTrue();
    joining.rate(id, new JoinerRating(true, 4, ""), by(STEWART));
    assertThat(seenBy(CORA, number).solved()).isOne();
    assertThat(seenBy(CORA, number).unsolved()).isZero();
  }

  @Test
  void noLotFallsOnWhoeverReportedItOrWhatWasMergedIntoItOrJoined() {
    var number = opened();
    joining.join(idOf(number), "", STEWART_HIMSELF, by(STEWART));
    var olga = new Identity("olga", "高兰", "13847310001", "", "OBSERVER");
    var merged = intake.file(filing("也取不到号"), olga, by(Cast.OLGA));
    triage.merge(merged, number, "同一件事", by(CORA));
    var able = List.of("enzo", "olga", "stewart", "oscar");

    assertThat(succession.withoutReporters(able, issues.toMove(number, CORA)))
        .containsExactly("oscar");
  }

  @Test
  void whatIsHandedToAnotherAuthorityIsNoLongerThereToBeJoined() {
    var number = opened();
    var id = idOf(number);
    var code = anonymously(id, "", "browser-3");

    triage.transfer(number, "纪检监察机关", "依法移送", by(HELEN));

    assertThat(mine(code).progress()).isEqualTo(Progress.ELSEWHERE);
    assertRefused(Refusal.Ground.UNKNOWN, () -> joining.look(id));
  }

  private IssueNumber opened() {
    var number = assigned();
    openings.open(number, "取号难", "取号机不出号", by(CORA));
    return number;
  }

  private void assign(IssueNumber number) {
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
  }

  private String idOf(IssueNumber number) {
    return seenBy(CORA, number).address().replaceFirst(".*=", "");
  }

  private JoiningView seenBy(Actor reader, IssueNumber number) {
    return openings.of(issues.seenBy(by(reader), number), by(reader));
  }

  private static JoiningView nothing() {
    return new JoiningView(0, "", false, null, null, List.of());
  }

  private String anonymously(String id, String words, String browser) {
    return joining.joinAnonymously(
        id, words, Evidence.draftToken(), browser, "192.0.2.1", Actor.NOBODY.at(NOW));
  }

  private Actor behind(String code) {
    return Cast.reporter(anonymous.pseudonymBehind(code, "192.0.2.1").orElseThrow());
  }

  private JoinedIssue mine(String code) {
    return joining.of(behind(code).at(NOW)).get(0);
  }
}
