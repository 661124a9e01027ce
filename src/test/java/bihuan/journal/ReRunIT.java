package bihuan.journal;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.Verdict;
import bihuan.comparison.Deviation;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.Issues;
import bihuan.loop.Rectification;
import bihuan.loop.Succession;
import bihuan.loop.Triage;
import bihuan.loop.Verification;
import bihuan.reruns.ReRuns;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody drawn by lot goes Olga's way again, and what they met stands beside what she met. */
@InContainer
@OnEmbedded
class ReRunIT extends TransferOfAHome {

  @Inject Issues issues;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Succession succession;
  @Inject EvidenceDesk desk;
  @Inject History history;
  @Inject ReRuns reRuns;

  @Test
  void whatWasMetBeforeStandsBesideWhatWasMetAfter() throws IOException {
    var number = toBeWalkedAgain();
    var walker = verifier(number);
    assertThat(visitor(walker).get("loop/verify.xhtml?lang=en&number=" + number).text())
        .contains("Keep the journal", "Let somebody else go")
        .doesNotContain("不再收取");
    assertThat(reRuns.of(issues.seenBy(by(CORA), number))).as("nobody has gone yet").isEmpty();

    walked(by(Cast.observer(walker)));
    verification.verify(number, new Verdict(true, true, 4, ""), by(Cast.observer(walker)));

    var office = reRuns.of(issues.seenBy(by(CORA), number)).orElseThrow();
    var fourth = office.steps().get(4);
    assertThat(fourth.number()).isEqualTo(4);
    assertThat(fourth.before().beyond()).isEqualTo(1);
    assertThat(fourth.after().beyond()).isZero();
    assertThat(fourth.gone()).contains(Deviation.DOCUMENTS);
    assertThat(office.steps().get(0).before().days()).isNotNull();
    assertThat(office.toString()).doesNotContain("Two banks", "olga", walker);
    var issue = "loop/issue.xhtml?lang=en&number=" + number;
    assertThat(visitor("cora").get(issue).text())
        .contains("Before and after", "documents beyond the list: 1", "Gone: ");
    assertThat(visitor("simon").get(issue).text())
        .contains("Before and after", "Kept or not, without figures", "Gone: ")
        .doesNotContain("documents beyond the list: 1");
    assertThat(visitor("lina").get(issue).text()).doesNotContain("Before and after");
    assertThat(visitor("cora").get("api/issues/" + number + "/re-run").status()).isEqualTo(200);
    assertThat(visitor("lina").get("api/issues/" + number + "/re-run").status()).isEqualTo(204);
  }

  @Test
  void whoeverDecidesBesideTheOfficeReadsBandsAndTheUnitNothing() throws IOException {
    var number = toBeWalkedAgain();
    var walker = by(Cast.observer(verifier(number)));
    walked(walker);
    verification.verify(number, new Verdict(true, true, 4, ""), walker);

    var above = reRuns.of(issues.seenBy(by(SIMON), number)).orElseThrow();

    assertThat(above.figures()).isFalse();
    assertThat(above.steps().get(4).gone()).contains(Deviation.DOCUMENTS);
    assertThat(above.steps())
        .flatExtracting(it -> List.of(it.before(), it.after()))
        .allSatisfy(
            it -> {
              assertThat(it.days()).isNull();
              assertThat(it.waited()).isNull();
              assertThat(it.visits()).isNull();
              assertThat(it.beyond()).isNull();
              assertThat(it.promised()).isNull();
            });
    assertThat(reRuns.of(issues.seenBy(by(LINA_AT_LAND), number))).isEmpty();
    assertThat(reRuns.of(issues.seenBy(by(AIDAN_AT_LAND), number))).isEmpty();
  }

  @Test
  void noLotFallsOnTheReporterAndNothingTellsOfIt() throws IOException {
    var number = toBeWalkedAgain();
    var drawn = new HashSet<String>();
    for (var time = 0; time < 60; time++) {
      drawn.add(verifier(number));
      verification.changeVerifier(number, "", Method.RE_RUN, "another", by(CARL));
    }

    assertThat(drawn).doesNotContain("olga").hasSizeGreaterThan(3);
    for (var named : List.of("olga", "oscar", "nobody.at.all")) {
      assertRefused(
          "loop.reRunIsDrawn",
          () -> verification.changeVerifier(number, named, Method.RE_RUN, "x", by(CARL)));
    }
    assertThat(ledger.about(number.subject()).toString())
        .doesNotContain("olga")
        .doesNotContain(drawn.toArray(String[]::new));
    assertThat(history.of(issues.seenBy(by(CORA), number)).toString())
        .doesNotContain(drawn.toArray(String[]::new));
  }

  @Test
  void whoeverWasDrawnPassesItOnWithoutAWordOfWhoOrWhy() throws IOException {
    var number = toBeWalkedAgain();
    var first = verifier(number);

    succession.passOn(number, by(Cast.observer(first)));

    assertThat(verifier(number)).isNotEqualTo(first).isNotEqualTo("olga");
    assertUnknown(() -> issues.seenBy(by(Cast.observer(first)), number));
    var last = ledger.about(number.subject()).stream().reduce((a, b) -> b).orElseThrow();
    assertThat(last.what()).isEqualTo("VERIFICATION_HANDED_ON");
    assertThat(last.toString()).doesNotContain(first, verifier(number));
    assertThat(history.of(issues.seenBy(by(LINA_AT_LAND), number)))
        .extracting(PassageRow::what)
        .doesNotContain("Note.VERIFICATION_HANDED_ON");
    assertUnknown(() -> succession.passOn(number, by(Cast.observer(first))));
  }

  @Test
  void whoeverWasNamedDoesNotPassItOn() throws IOException {
    var number = underReview();
    verification.sendToVerify(number, "oscar", Method.SITE_VISIT, by(CARL));

    assertRefused("Guard.DRAWN_BY_LOT", () -> succession.passOn(number, by(Cast.OSCAR)));
  }

  private IssueNumber toBeWalkedAgain() throws IOException {
    var number = underReview();
    verification.sendToVerify(number, "", Method.RE_RUN, by(CARL));
    return number;
  }

  private IssueNumber underReview() throws IOException {
    reported();
    var told =
        new IssueDraft("Beyond the list", "More papers.", "", null, Secrecy.DEFAULT, 8, Set.of());
    var number = filing.file(key, "4-DOCUMENTS", told, olga);
    var made =
        new Classification(
            Kind.PAIN_POINT,
            Cause.NO_COMMON_FORM,
            Nature.INDIVIDUAL,
            IssueClass.C,
            8,
            "P04",
            4,
            Wuhai.HAIBOWAN,
            false);
    triage.accept(number, made, by(CORA));
    triage.reviewOutgoing(number, 0, "多要材料", "合并受理时多要一份材料", Set.of(), by(CORA));
    triage.assign(number, LAND, List.of(), by(CORA));
    rectification.sign(number, by(LINA_AT_LAND));
    var file = new Upload("a.png", new ByteArrayInputStream(photo()));
    desk.keep(number, file, Purpose.RECTIFICATION, by(LINA_AT_LAND));
    rectification.report(number, new Reply("不再收取", Conclusion.SOLVED), by(LINA_AT_LAND));
    rectification.signOff(number, by(AIDAN_AT_LAND));
    return number;
  }

  /**
   * The walker keeps a journal of their own, in which nothing was asked beyond the list: in the
   * first minutes of the day, so that whenever this runs they are over.
   */
  private void walked(By walker) {
    var own = UUID.randomUUID().toString();
    fields.clear();
    for (var step = 1; step <= 7; step++) {
      lived(step, walker.day() + "T00:0" + (step - 1), walker.day() + "T00:0" + step);
    }
    keeping.sync(own, sheet("phone", 0), walker);
    keeping.report(own, walker);
  }

  private String verifier(IssueNumber number) {
    return issues.audience(number).verifier();
  }

  private By by(Actor actor) {
    return actor.at(olga.at());
  }
}
