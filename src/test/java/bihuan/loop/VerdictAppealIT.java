package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.classification.Conclusion;
import bihuan.classification.Method;
import bihuan.classification.Reply;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import bihuan.history.PassageRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A unit appeals against a verdict, and learns nothing of whoever gave it. */
@InContainer
class VerdictAppealIT extends QueueMachine {

  @Inject Rulings rulings;
  @Inject Duties duties;
  @Inject Notices notices;

  @Test
  void theHeadRulesAndSomebodyElseVerifies() {
    var number = appealed();
    assertThat(Told.of(notices, HELEN, number.subject())).contains(NoticeType.VERDICT_APPEALED);
    assertRefused(
        Refusal.Ground.INVALID,
        () -> rulings.ruleVerdict(number, VerdictRuling.ANEW, "包永福没有说清", by(HELEN)));

    rulings.ruleVerdict(number, VerdictRuling.ANEW, "照片可以证明", by(HELEN));

    var seen = issues.seenBy(by(HENRY_AT_HOUSING), number);
    assertThat(seen.course().verdictAppeal().ruling()).isEqualTo(VerdictRuling.ANEW);
    assertThat(seen.course().verdictAppeal().toString()).doesNotContain("vera", "enzo", "包永福");
    assertThat(history.of(seen))
        .filteredOn(it -> it.note().isPresent())
        .extracting(PassageRow::words)
        .contains("当天已修好", "照片可以证明");
    assertThat(issues.seenBy(by(ENZO), number).course().verdictAppeal()).isNull();
    rectification.report(number, new Reply("换了机器", Conclusion.SOLVED), by(HANNA_AT_HOUSING));
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> verification.sendToVerify(number, VERA.name(), Method.CALL_BACK, by(CARL)));
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    assertThat(deeds(number)).contains("VERDICT_APPEALED", "VERDICT_APPEAL_RULED");
  }

  @Test
  void aSilentHeadLetsItStand() {
    var number = appealed();
    var later = NOW.plus(Duration.ofDays(9));
    assertThat(duties.unruledVerdicts(NOW, null)).doesNotContain(number);
    assertThat(duties.unruledVerdicts(later, null)).contains(number);

    rulings.letVerdictStand(number, Actor.HOUSE.at(later));

    assertThat(duties.unruledVerdicts(later, null)).doesNotContain(number);
    assertThat(issues.seenBy(by(CORA), number).course().verdictAppeal().ruling())
        .isEqualTo(VerdictRuling.STANDS);
    assertThat(Told.of(notices, CORA, number.subject())).contains(NoticeType.VERDICT_APPEAL_LAPSED);
    assertThat(deeds(number)).endsWith("VERDICT_APPEAL_LAPSED");
  }

  private IssueNumber appealed() {
    var number = underReview();
    verification.sendToVerify(number, VERA.name(), Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, false, 2, "包永福说还是不行"), by(VERA));
    rulings.appealVerdict(number, "当天已修好", by(HENRY_AT_HOUSING));
    return number;
  }
}
