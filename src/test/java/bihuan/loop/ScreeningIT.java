package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.OLGA;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.classification.SuspendReason;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import bihuan.vault.Identity;
import bihuan.vault.screening.TextTries;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What goes out to a unit tells nobody who spoke, and names cannot be tried. */
@InContainer
@OnEmbedded
class ScreeningIT extends QueueMachine {

  @Inject Supervision supervision;

  @Test
  void anOutgoingTextThatStillTellsWhoIsNotSaved() {
    var number = accepted();

    assertRefused(
        Refusal.Ground.INVALID,
        () ->
            triage.reviewOutgoing(
                number, edition(number), "取号难", "蓝天化工的包永福说取号机吐不出号", Set.of(), by(CORA)));

    assertThat(issues.seenBy(by(CORA), number).outgoing().fact()).isNull();
  }

  @Test
  void whatTheOfficeSaysToAUnitTellsNobodyWhoSpoke() {
    var number = inHand();

    assertRefused(Refusal.Ground.INVALID, () -> supervision.remind(number, "包先生又打电话催了", by(CORA)));
    assertRefused(
        Refusal.Ground.INVALID,
        () ->
            rectification.suspend(number, SuspendReason.FORCE_MAJEURE, null, "等包永福补材料", by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> supervision.supervise(number, "蓝天化工催办", by(HELEN)));

    assertThat(deeds(number)).doesNotContain("REMINDED", "SUSPEND", "SUPERVISED");
    assertThat(deeds(number)).filteredOn("TEXT_REFUSED"::equals).hasSize(3);
    supervision.remind(number, "请抓紧", by(CORA));
  }

  @Test
  void theOfficeIsToldWhichOfItsOwnWordsItIs() {
    var number = inHand();

    assertThatThrownBy(() -> supervision.remind(number, "请回电给包 永福，他在等", by(CORA)))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.details()).containsExactly("包 永福");
              assertThat(it.field()).contains("words");
            });
    assertThat(ledger.about(number.subject()))
        .filteredOn(it -> it.what().equals("TEXT_REFUSED"))
        .extracting(it -> it.facts().toString())
        .containsExactly("{field=words}");
  }

  @Test
  void namesCannotBeTriedByRemindersEither() {
    var number = inHand();

    for (var tries = 1; tries < TextTries.A_DAY; tries++) {
      assertRefused(Refusal.Ground.INVALID, () -> supervision.remind(number, "包永福催办", by(CORA)));
    }

    assertRefused(Refusal.Ground.TOO_MANY, () -> supervision.remind(number, "请抓紧", by(CORA)));
    supervision.remind(number, "请抓紧", by(CARL));
  }

  @Test
  void aUnitThatGuessesIsNotToldWhetherItIsRight() {
    var number = inHand();

    rectification.contact(number, "包先生您好，我们正在处理", by(HANNA_AT_HOUSING));

    assertThat(deeds(number)).doesNotContain("TEXT_REFUSED");
  }

  @Test
  void whoeverIsMergedInIsKeptOutOfTheOutgoingTextToo() {
    var olga = new Identity("olga", "欧阳岚", "13904731234", "", "OBSERVER");
    var main = intake.file(filing("取不到号"), olga, by(OLGA));
    var merged = intake.file(filing("也取不到号"), ENZO_HIMSELF, by(ENZO));
    triage.merge(merged, main, "同一件事", by(CORA));
    triage.accept(main, classification(), by(CORA));

    assertRefused(
        Refusal.Ground.INVALID,
        () -> triage.reviewOutgoing(main, 0, "取号难", "包永福也说取不到号", Set.of(), by(CORA)));
  }

  @Test
  void whoTriesNamesOneByOneIsOnRecordAndStopped() {
    var number = accepted();
    var before = deeds(number).size();
    ThrowingCallable review =
        () ->
            triage.reviewOutgoing(
                number, edition(number), "取号难", "包永福说取号机吐不出号", Set.of(), by(CORA));

    for (var tries = 0; tries < TextTries.A_DAY; tries++) {
      assertRefused(Refusal.Ground.INVALID, review);
    }
    assertRefused(Refusal.Ground.TOO_MANY, review);
    assertRefused(
        Refusal.Ground.TOO_MANY,
        () -> triage.reviewOutgoing(number, edition(number), "取号难", "吐不出号", Set.of(), by(CORA)));

    assertThat(ledger.about(number.subject()).stream().skip(before))
        .hasSize(TextTries.A_DAY)
        .allSatisfy(
            it -> {
              assertThat(it.what()).isEqualTo("TEXT_REFUSED");
              assertThat(it.by()).isEqualTo("cora");
              assertThat(it.facts()).isEqualTo(Map.of("field", "outgoing"));
            });
    triage.reviewOutgoing(number, edition(number), "取号难", "吐不出号", Set.of(), by(CARL));
    triage.reviewOutgoing(
        number, edition(number), "取号难", "没有号", Set.of(), CORA.at(NOW.plus(1, DAYS)));
  }

  @Test
  void namesCannotBeTriedByTextsThatPassEither() {
    var number = accepted();

    for (var tries = 0; tries < TextTries.A_DAY; tries++) {
      triage.reviewOutgoing(
          number, edition(number), "取号难", "不是第" + tries + "个人", Set.of(), by(CORA));
    }

    assertRefused(
        Refusal.Ground.TOO_MANY,
        () -> triage.reviewOutgoing(number, edition(number), "取号难", "也不是他", Set.of(), by(CORA)));
  }

  private int edition(IssueNumber number) {
    return issues.seenBy(by(CORA), number).course().outgoingEdition();
  }
}
