package bihuan.results;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.campaigns.AnswerReceipt;
import bihuan.campaigns.AskedForms;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CallOutcome;
import bihuan.campaigns.CampaignMachine;
import bihuan.campaigns.CampaignPlan;
import bihuan.campaigns.HandedIn;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.campaigns.RatingCalls;
import bihuan.campaigns.ResponseRow;
import bihuan.city.City;
import bihuan.classification.Source;
import bihuan.ledger.Ledger;
import bihuan.loop.Issues;
import bihuan.results.QuestionResult.AnswerCount;
import bihuan.results.SatisfactionJumps.ContactKind;
import bihuan.results.SatisfactionJumps.SatisfactionJump;
import bihuan.series.IssueNumber;
import bihuan.vault.Anonymous;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was answered is added up once, and told outside the office in steps of five. */
@InContainer
@OnEmbedded
class ResultsIT extends CampaignMachine {

  @Inject ResponseReview review;
  @Inject ResultSums sums;
  @Inject Results results;
  @Inject Releases releases;
  @Inject AnswerTable table;
  @Inject Issues issues;
  @Inject Anonymous anonymous;
  @Inject Ledger ledger;
  @Inject SatisfactionJumps jumps;
  @Inject RatingCalls calls;

  @Test
  void whatPeopleAnswerIsAddedUpAndABadAnswerOpensAnIssueThatTheyCanFollow() {
    open(OncePer.ANY, Naming.ANONYMOUS);

    assertThat(look("").definition().getJsonArray("items")).hasSize(4);
    assertThat(answered("5", "online", "")).isEqualTo(new AnswerReceipt(null, null, false));
    var bad = handIn("1", "counter", "窗口让我跑了三次");
    var receipt = taken(bad);

    var issue = issues.seenBy(by(CORA), new IssueNumber(receipt.issue()));
    assertThat(issue.marks().source()).isEqualTo(Source.QUESTIONNAIRE);
    assertThat(issue.text().fact()).contains("这次办事您满意吗：评1", "哪里不好：窗口让我跑了三次");
    assertThat(issue.marks().process()).isEqualTo("P04");
    assertThat(anonymous.pseudonymBehind(receipt.code(), "127.0.0.1")).isPresent();

    count();
    var told = results.of(campaign, ResultFilter.NONE, "en", by(CORA));
    assertThat(told.answers()).isEqualTo(2);
    assertThat(rating(told, "1").rate().part()).isOne();
    assertThat(rating(told, "5").label()).isEqualTo("Rated 5");
    assertThat(rating(told, "3").rate().part()).isZero();
    assertThat(told.questions().get(2).answered()).as("in words").isOne();
    assertThat(told.questions().get(2).words())
        .extracting(QuestionResult.WordCount::word)
        .as("none of a single sign")
        .contains("窗口")
        .allMatch(it -> it.length() > 1);
    var narrowed = new ResultFilter("P05", "", null, null, null, null);
    assertThat(results.of(campaign, narrowed, "en", by(CORA)).answers()).isZero();
    var cross =
        results.cross(
            campaign, AskedForms.WAY, AskedForms.RATING, ResultFilter.NONE, "en", by(CORA));
    assertThat(cross.rows().get(0).label()).isEqualTo("Counter");
    assertThat(cross.rows().get(0).counts()).containsExactly(0L, 0L, 0L, 0L, 1L);
    assertThat(
            results
                .cross(
                    campaign,
                    AskedForms.RATING,
                    AskedForms.WAY,
                    new ResultFilter("P04", "", null, null, null, null),
                    "en",
                    by(CORA))
                .rows()
                .get(4)
                .counts())
        .as("read from the answers, the same")
        .containsExactly(1L, 0L);
    assertThat(
            refusal(() -> results.cross(campaign, "none", null, ResultFilter.NONE, "en", by(CORA)))
                .ground())
        .isEqualTo(Refusal.Ground.UNKNOWN);
    assertThat(results.writing(campaign, AskedForms.WORDS, "窗口", null, by(CORA)).rows())
        .extracting(ResponseRow::answers)
        .containsExactly("{\"rating\":\"1\",\"way\":\"counter\",\"words\":\"窗口让我跑了三次\"}");

    assertThat(taken(bad)).as("sent again").isEqualTo(receipt);
    assertThat(campaigns.one(campaign, by(CORA)).answers()).isEqualTo(2);
  }

  @Test
  void unitsAndThePublicAreToldInStepsOfFiveAndNothingBelowFive() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    for (var it = 0; it < 4; it++) {
      answered("5", "online", "");
    }
    count();
    assertThat(releases.toEverybody(campaign, "en").answers()).isZero();
    assertThat(releases.toUnit(campaign, "en", by(HANNA_AT_HOUSING)).answers()).isZero();

    for (var it = 0; it < 6; it++) {
      answered("4", "online", "");
    }
    answered("3", "counter", "");
    count();
    var told = releases.toUnit(campaign, "en", by(HANNA_AT_HOUSING));
    assertThat(told.answers()).as("so many and more").isEqualTo(10);
    assertThat(rating(told, "4").rate().part()).isEqualTo(6);
    assertThat(rating(told, "5").rate()).as("four of them").isNull();
    assertThat(rating(told, "3").rate()).as("one of them").isNull();
    assertThat(told.questions()).extracting(QuestionResult::path).doesNotContain(AskedForms.WORDS);

    answered("1", "counter", "");
    count();
    assertThat(releases.toUnit(campaign, "en", by(HANNA_AT_HOUSING)))
        .as("one more")
        .isEqualTo(told);
    assertThat(
            refusal(() -> results.of(campaign, ResultFilter.NONE, "en", by(HANNA_AT_HOUSING)))
                .ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
    assertThat(refusal(() -> campaigns.responses(campaign, null, by(HANNA_AT_HOUSING))).ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
  }

  @Test
  void anAnswerIsLeftOutByTheOfficeWithAReasonAndIsCounted() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    answered("5", "online", "");
    answered("1", "online", "");
    count();
    var bad =
        campaigns.responses(campaign, null, by(CORA)).rows().stream()
            .filter(it -> it.answers().contains("\"1\""))
            .findFirst()
            .orElseThrow();

    review.exclude(campaign, bad.id(), "同一人连续恶意评价", by(CORA));

    var told = results.of(campaign, ResultFilter.NONE, "zh-CN", by(CORA));
    assertThat(told.answers()).isOne();
    assertThat(told.excluded()).isOne();
    assertThat(rating(told, "1").rate().part()).isZero();
    assertThat(ledger.about("campaign " + campaign).toString()).contains("ANSWER_EXCLUDED");
    review.takeBackIn(campaign, bad.id(), by(CORA));
    assertThat(results.of(campaign, ResultFilter.NONE, "zh-CN", by(CORA)).answers()).isEqualTo(2);
  }

  @Test
  void everyAnswerIsALineOfTheTableWithLabelsOrNames() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    answered("2", "counter", "=1+1");
    count();

    var lines = new ArrayList<AnswerTable.AnswerLine>();
    table.each(campaign, "en", lines::add, by(CORA));
    table.each(campaign, null, lines::add, by(CORA));

    assertThat(lines)
        .extracting(AnswerTable.AnswerLine::answers)
        .containsExactly(
            List.of("Rated 2", "Counter", "=1+1", ""), List.of("2", "counter", "=1+1", ""));
    assertThat(table.columns(campaign, "en", by(CORA)).get(1).choices())
        .containsExactly("counter = Counter", "online = Online");
  }

  @Test
  void aUnitThatIsRatedBetterAfterSomebodyWasCalledBackStandsOutToTheOfficeAlone() {
    open(OncePer.ANY, Naming.OPTIONAL);
    asking.change(campaign, plan(by(CORA).day().minusDays(5)), by(CORA));
    taken(handIn("1", "counter", "", "", "郑言", "13700000009"));
    rated("3", 34, NOW.minus(3, ChronoUnit.DAYS));
    rated("5", 35, NOW.plus(3, ChronoUnit.DAYS));
    count();
    assertThat(jumps.of(campaign, by(CORA))).as("nobody was spoken to").isEmpty();

    calls.make(calls.of(campaign, by(CORA)).get(0).id(), CallOutcome.CONFIRMED, "", by(CORA));

    assertThat(jumps.of(campaign, by(CORA)))
        .containsExactly(
            new SatisfactionJump(
                ContactKind.CALL_BACK, HOUSING, by(CORA).day(), new Rate(0, 34), new Rate(35, 35)));
    assertThat(refusal(() -> jumps.of(campaign, by(HANNA_AT_HOUSING))).ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
  }

  @Test
  void theRatedUnitTakesNoFewFromTwoViewsHoweverOftenItLooks() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var own = token;
    var everywhere =
        asking.hang(campaign, new AskingPlace("", 0, "", null, null, ""), false, by(CORA));
    var before = new HashMap<String, Map<String, Long>>();
    var moved = 0;
    for (var it = 0; it < 60; it++) {
      token = it % 4 == 3 ? everywhere : own;
      answered(it % 7 == 2 ? "3" : it % 3 == 0 ? "4" : "5", it % 5 == 0 ? "counter" : "online", "");
      count();
      var unit = seen(releases.toUnit(campaign, "en", by(HANNA_AT_HOUSING)));
      var whole = seen(releases.toEverybody(campaign, "en"));
      assertThat(ToldSums.isApart(unit, before.getOrDefault("unit", Map.of()), true)).isTrue();
      assertThat(ToldSums.isApart(whole, before.getOrDefault("whole", Map.of()), true)).isTrue();
      assertThat(ToldSums.isApart(unit, whole, true)).as("%s beside %s", unit, whole).isTrue();
      moved += unit.equals(before.put("unit", unit)) ? 0 : 1;
      before.put("whole", whole);
    }
    assertThat(moved).as("told anew all the same").isGreaterThan(2);
  }

  private static Map<String, Long> seen(CampaignResults told) {
    var question = told.questions().get(0);
    var seen = new HashMap<String, Long>();
    if (question.answered() > 0) {
      seen.put(ResultSums.ALL, question.answered());
    }
    question.counts().stream()
        .filter(it -> it.rate() != null)
        .forEach(it -> seen.put(it.answer(), it.rate().part()));
    return seen;
  }

  private CampaignPlan plan(LocalDate opens) {
    var plan = plan(OncePer.ANY, Naming.OPTIONAL, null);
    return new CampaignPlan(
        plan.title(),
        plan.lead(),
        questionnaire,
        opens,
        plan.endsOn(),
        null,
        plan.oncePer(),
        plan.naming(),
        plan.pages());
  }

  private void rated(String rating, int times, Instant at) {
    for (var it = 0; it < times; it++) {
      var told = AskedForms.answers(rating, "counter", "");
      var day = City.day(at);
      intake.take(
          token,
          "",
          new HandedIn(Token.random(30), day, told, "zh-CN", "", "", 40, "", ""),
          Actor.NOBODY.at(at));
    }
  }

  private void count() {
    while (sums.addUp(Actor.HOUSE.at(NOW)) > 0) {
      assertThat(campaign).isNotNull();
    }
  }

  private static AnswerCount rating(CampaignResults told, String answer) {
    return told.questions().get(0).counts().stream()
        .filter(it -> it.answer().equals(answer))
        .findFirst()
        .orElseThrow();
  }
}
