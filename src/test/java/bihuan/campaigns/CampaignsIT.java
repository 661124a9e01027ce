package bihuan.campaigns;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.campaigns.people.AskingWords;
import bihuan.campaigns.people.NewAskedPerson;
import bihuan.evidence.Evidence;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.ledger.Ledger;
import bihuan.loop.Issues;
import bihuan.mail.MessageText;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A campaign asks whom it should, as often as it should; whoever wants to be is called back. */
@InContainer
@OnEmbedded
class CampaignsIT extends CampaignMachine {

  @Inject PersonalAsking people;
  @Inject RatingCalls calls;
  @Inject Issues issues;
  @Inject Evidence evidence;
  @Inject GamingTraces traces;
  @Inject Ledger ledger;

  @PersistenceContext EntityManager em;

  @Test
  void whatTheFormWouldNotAllowIsRefusedAtItsQuestion() {
    open(OncePer.ANY, Naming.ANONYMOUS);

    assertThat(refusal(() -> answered("7", "online", "")).field()).contains(AskedForms.RATING);
    assertThat(campaigns.one(campaign, by(CORA)).answers()).isZero();
  }

  @Test
  void whatTheOfficeChangesIsKnownToTheNextWhoAnswers() {
    draft(OncePer.ANY, Naming.ANONYMOUS);
    assertThat(refusal(() -> answered("5", "online", "")).key()).isEqualTo("campaigns.over");

    asking.open(campaign, by(CORA));
    answered("5", "online", "");

    assertThat(campaigns.one(campaign, by(CORA)).answers()).isOne();
  }

  @Test
  void whatComesWithAnAnswerTellsTheHourAndIsNotOnRecord() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var files = Evidence.draftToken();
    evidence.keep(
        Samples.upload("hall.jpg", Pictures.jpeg()),
        Evidence.draft(files),
        Purpose.REPORT,
        nobody());
    var answers = AskedForms.answers("4", "counter", "");
    var sending = Token.random(30);
    taken(new HandedIn(sending, by(CORA).day(), answers, "zh-CN", files, "", 40, "", ""));

    var subject =
        "response "
            + em.createQuery(
                    "select r.id from CampaignResponse r where r.campaign = :campaign", Long.class)
                .setParameter("campaign", Long.valueOf(campaign))
                .getSingleResult();
    assertThat(evidence.of(subject))
        .singleElement()
        .satisfies(it -> assertThat(it.at()).isEqualTo(NOW.truncatedTo(ChronoUnit.HOURS)));
    assertThat(ledger.about(subject)).isEmpty();
  }

  @Test
  void aDeviceAnswersOnceWhereOnlyOneAnswerIsTaken() {
    open(OncePer.DEVICE, Naming.ANONYMOUS);
    var device = Token.random(30);

    assertThat(refusal(() -> answered("5", "online", "")).field()).contains("device");
    taken(handIn("5", "online", "", device, "", ""));
    assertThat(refusal(() -> taken(handIn("4", "online", "", device, "", ""))).key())
        .isEqualTo("campaigns.answeredAlready");
  }

  @Test
  void onlyWhoWasAskedAnswersThereOnceAndThoseAloneAreRemindedWhoHaveNot() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    var letters = new ArrayList<String>();
    AskingWords words =
        (title, name, address, letter, again, until) -> {
          letters.add(letter);
          return new MessageText(title.zh(), name + letter);
        };
    var link = campaigns.links(campaign, by(CORA)).get(0).id();
    people.ask(
        campaign,
        link,
        List.of(
            new NewAskedPerson("王一", "", "13800000001", ""),
            new NewAskedPerson("王二", "", "", "two@example.cn")),
        words,
        by(CORA));

    assertThat(refusal(() -> answered("5", "online", "")).key()).isEqualTo("campaigns.notAsked");
    intake.take(token, letters.get(0), handIn("5", "online", ""), nobody());
    assertThat(look(letters.get(0)).state()).isEqualTo(AskedState.ANSWERED);
    assertThat(
            refusal(() -> intake.take(token, letters.get(0), handIn("4", "online", ""), nobody()))
                .key())
        .isEqualTo("campaigns.answeredAlready");
    assertThat(people.rate(campaign, by(CORA))).isEqualTo(new AnswerRate(2, 1));

    letters.clear();
    assertThat(people.remind(campaign, words, by(CORA))).as("asked today").isZero();
    var later = CORA.at(NOW.plus(4, ChronoUnit.DAYS));
    assertThat(people.remind(campaign, words, later)).isOne();
    assertThat(look(letters.get(0)).state()).isEqualTo(AskedState.ASKING);
  }

  @Test
  void aRatingIsGivenWithinItsDaysAfterItWasAskedForOrRemindedOf() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    var letters = new ArrayList<String>();
    var lasts = new ArrayList<LocalDate>();
    AskingWords words =
        (title, name, address, letter, again, until) -> {
          letters.add(letter);
          lasts.add(until);
          return new MessageText(title.zh(), name + letter);
        };
    var link = campaigns.links(campaign, by(CORA)).get(0).id();
    people.ask(
        campaign, link, List.of(new NewAskedPerson("王三", "", "13800000003", "")), words, by(CORA));
    var letter = letters.get(0);

    assertThat(lasts).containsExactly(by(CORA).day().plusDays(10));
    assertThat(heeded(letter, 10)).isEqualTo(AskedState.ASKING);
    assertThat(heeded(letter, 11)).isEqualTo(AskedState.LATE);
    assertThat(refusal(() -> intake.take(token, letter, handIn("5", "online", ""), in(14))).key())
        .as("no longer even where there was no signal")
        .isEqualTo("campaigns.letterLate");

    people.remind(campaign, words, CORA.at(in(14).at()));

    assertThat(heeded(letter, 24)).as("reminded").isEqualTo(AskedState.ASKING);
    intake.take(token, letter, handIn("5", "online", ""), in(25));
  }

  @Test
  void whoWasAskedAndWhoWantsACallAreForgottenOnceTheCampaignIsOverForLong() {
    open(OncePer.ANY, Naming.OPTIONAL);
    var link = campaigns.links(campaign, by(CORA)).get(0).id();
    people.ask(
        campaign,
        link,
        List.of(new NewAskedPerson("王四", "", "13800000004", "")),
        (title, name, address, letter, again, until) -> new MessageText(title.zh(), name),
        by(CORA));
    taken(handIn("1", "counter", "", "", "郑言", "13700000009"));
    asking.close(campaign, by(CORA));
    var call = calls.of(campaign, by(CORA)).get(0).id();
    var end = by(CORA).day();

    people.forget(end);
    assertThat(people.rate(campaign, by(CORA)).asked()).isOne();
    assertThat(calls.open(call, by(CORA)).phone()).isEqualTo("13700000009");

    people.forget(end.plusDays(1));
    assertThat(people.rate(campaign, by(CORA)).asked()).isZero();
    assertThat(calls.open(call, by(CORA)).phone()).isEmpty();
    assertThat(calls.of(campaign, by(CORA))).as("that somebody was to be called").hasSize(1);
  }

  @Test
  void whatShowsThatACampaignIsPlayedWithGoesAfterSevenDays() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var device = Token.random(30);
    for (var it = 0; it < 4; it++) {
      taken(handIn("5", "online", "", device, "", ""));
    }
    assertThat(traces.signs(campaign, by(CORA)))
        .extracting(GamingSign::kind)
        .contains(GamingKind.ONE_DEVICE);

    traces.forgetOld(by(CORA).day().plusDays(7));
    assertThat(traces.signs(campaign, by(CORA))).isNotEmpty();
    traces.forgetOld(by(CORA).day().plusDays(8));
    assertThat(traces.signs(campaign, by(CORA))).isEmpty();
  }

  private AskedState heeded(String letter, int days) {
    return people.heed(intake.look(token, letter, in(days)), token, letter, in(days)).state();
  }

  private static By in(int days) {
    return Actor.NOBODY.at(NOW.plus(days, ChronoUnit.DAYS));
  }

  @Test
  void whoLeavesANameWithABadAnswerIsCalledBackAndNamedToNobodyElse() {
    open(OncePer.ANY, Naming.OPTIONAL);

    var receipt = taken(handIn("1", "counter", "态度不好", "", "郑言", "13700000009"));

    assertThat(receipt.calledBack()).isTrue();
    assertThat(receipt.code()).as("they are called").isNull();
    var issue = issues.seenBy(by(CORA), new IssueNumber(receipt.issue()));
    assertThat(issue.marks().secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
    assertThat(issue.toString()).doesNotContain("郑言", "13700000009");
    var call = calls.of(campaign, by(CORA)).get(0);
    assertThat(call.toString()).doesNotContain("郑言");
    assertThat(call.due()).isAfter(by(CORA).day());
    assertThat(calls.open(call.id(), by(CORA)))
        .isEqualTo(new RatingCalls.Callee("郑言", "13700000009"));
    assertThat(refusal(() -> calls.open(call.id(), by(HANNA_AT_HOUSING))).ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
    calls.make(call.id(), CallOutcome.CONFIRMED, "确实没有一次告知", by(CORA));
    assertThat(calls.toBeMade(by(CORA)))
        .as("they are to hear what became of it")
        .filteredOn(it -> it.id().equals(call.id()))
        .extracting(RatingCallRow::getNext)
        .containsExactly(call.mendDue());
    assertThat(calls.open(call.id(), by(CORA)).phone()).isEqualTo("13700000009");
    calls.make(call.id(), CallOutcome.RECTIFIED, "", by(CORA));
    assertThat(calls.open(call.id(), by(CORA)).phone()).as("forgotten").isEmpty();
    assertThat(calls.toBeMade(by(CORA))).extracting(RatingCallRow::id).doesNotContain(call.id());
    assertThat(refusal(() -> calls.make(call.id(), CallOutcome.MISTAKEN, "", by(CORA))).ground())
        .isEqualTo(Refusal.Ground.CONFLICT);
  }

  @Test
  void aCampaignTakesWhatWasBegunWhileItWasOpenAndNoMoreThanItsQuota() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    asking.close(campaign, by(CORA));

    assertThat(look("").state()).isEqualTo(AskedState.OVER);
    answered("5", "online", "");
    var later = Actor.NOBODY.at(NOW.plus(5, ChronoUnit.DAYS));
    assertThat(refusal(() -> intake.take(token, "", handIn("5", "online", ""), later)).key())
        .isEqualTo("campaigns.over");

    open(OncePer.ANY, Naming.ANONYMOUS);
    asking.change(campaign, plan(OncePer.ANY, Naming.ANONYMOUS, 1), by(CORA));
    answered("5", "online", "");
    assertThat(look("").state()).isEqualTo(AskedState.FULL);
    assertThat(refusal(() -> answered("4", "online", "")).key()).isEqualTo("campaigns.full");
  }
}
