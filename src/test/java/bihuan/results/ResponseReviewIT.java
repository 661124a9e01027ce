package bihuan.results;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal.Ground;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.campaigns.AnswerReceipt;
import bihuan.campaigns.AskedForms;
import bihuan.campaigns.CampaignMachine;
import bihuan.campaigns.HandedIn;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.loop.Issues;
import bihuan.results.ResponseReview.ReviewedResponse;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office reads answers one by one, with the photos that came with them; nobody else does. */
@InContainer
@OnEmbedded
class ResponseReviewIT extends CampaignMachine {

  @Inject ResponseReview review;
  @Inject Results results;
  @Inject AnswerTable table;
  @Inject ResultSums sums;
  @Inject Evidence evidence;
  @Inject Issues issues;

  @Test
  void aPhotoThatOpensNoIssueIsShownCleanedToTheOfficeBesideItsAnswers() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    answered("5", "online", "");
    withPhoto("4");
    count();

    var rows = review.page(campaign, null, null, by(CORA)).rows();
    assertThat(rows).hasSize(2);
    var reviewed = rows.stream().filter(ReviewedResponse::withFiles).findFirst().orElseThrow();
    assertThat(reviewed.files())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.clean()).isTrue();
              assertThat(it.by()).isEmpty();
              assertThat(evidence.open(it.id(), CopyKind.CLEAN).hash())
                  .isNotEqualTo(evidence.open(it.id(), CopyKind.ORIGINAL).hash());
            });
    assertThat(review.page(campaign, AskedForms.PHOTO, null, by(CORA)).rows())
        .extracting(it -> it.answer().id())
        .containsExactly(reviewed.answer().id());
    var told = results.of(campaign, ResultFilter.NONE, "en", by(CORA)).questions().get(3);
    assertThat(told.isFiles()).isTrue();
    assertThat(told.answered()).isOne();
    var lines = new ArrayList<AnswerTable.AnswerLine>();
    table.each(campaign, "en", lines::add, by(CORA));
    assertThat(lines)
        .flatExtracting(AnswerTable.AnswerLine::files)
        .containsExactly(reviewed.files().get(0).id());
  }

  @Test
  void theRatedUnitReadsNoneOfItNorDoesTheIdOfAPhotoLeadAnywhereElse() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    withPhoto("4");
    withPhoto("5");
    count();
    var rows = review.page(campaign, null, null, by(CORA)).rows();
    var one = rows.get(0);
    var file = one.files().get(0).id();
    var other = rows.get(1).answer().id();
    var answer = one.answer().id();

    assertThat(review.file(campaign, answer, file, by(CORA)).id()).isEqualTo(file);
    assertThat(refusal(() -> review.file(campaign, other, file, by(CORA))).ground())
        .isEqualTo(Ground.UNKNOWN);
    var unit = by(HANNA_AT_HOUSING);
    assertThat(
            List.of(
                refusal(() -> review.page(campaign, null, null, unit)),
                refusal(() -> review.page(campaign, AskedForms.PHOTO, null, unit)),
                refusal(() -> review.files(campaign, answer, unit)),
                refusal(() -> review.file(campaign, answer, file, unit)),
                refusal(() -> table.each(campaign, null, it -> {}, unit)),
                refusal(() -> table.form(campaign, unit)),
                refusal(() -> review.exclude(campaign, answer, "不是我们的事", unit))))
        .allMatch(it -> it.ground() == Ground.FORBIDDEN);
    open(OncePer.ANY, Naming.ANONYMOUS);
    assertThat(refusal(() -> review.file(campaign, answer, file, by(CORA))).ground())
        .as("of another campaign")
        .isEqualTo(Ground.UNKNOWN);
  }

  @Test
  void whatOpenedAnIssueIsThereAndNotBesideTheAnswers() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var receipt = withPhoto("1");
    count();

    var row = review.page(campaign, null, null, by(CORA)).rows().get(0);

    assertThat(row.withFiles()).isTrue();
    assertThat(row.files()).isEmpty();
    assertThat(issues.seenBy(by(CORA), new IssueNumber(receipt.issue())).files())
        .extracting(FileRow::isPicture)
        .containsExactly(true);
  }

  @Test
  void manyAreReadPageByPageTheLatestFirst() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    for (var it = 0; it < 23; it++) {
      answered("5", "online", "");
    }
    count();

    var first = review.page(campaign, null, null, by(CORA));
    var second = review.page(campaign, null, first.next(), by(CORA));

    assertThat(first.rows())
        .hasSize(20)
        .first()
        .extracting(it -> it.answer().number())
        .isEqualTo(23);
    assertThat(second.rows()).extracting(it -> it.answer().number()).containsExactly(3, 2, 1);
    assertThat(second.next()).isNull();
  }

  private AnswerReceipt withPhoto(String rating) {
    var draft = Evidence.draftToken();
    var kept =
        evidence.keep(
            Samples.upload("hall.jpg", Pictures.jpeg()),
            Evidence.draft(draft),
            Purpose.REPORT,
            nobody());
    var answers =
        Json.createObjectBuilder(AskedForms.answers(rating, "counter", ""))
            .add(AskedForms.PHOTO, kept.id())
            .build();
    return taken(
        new HandedIn(Token.random(30), by(CORA).day(), answers, "zh-CN", draft, "", 40, "", ""));
  }

  private void count() {
    while (sums.addUp(Actor.HOUSE.at(NOW)) > 0) {
      assertThat(campaign).isNotNull();
    }
  }
}
