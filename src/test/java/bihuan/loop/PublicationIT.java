package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.LEO;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.access.Actor;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Method;
import bihuan.classification.Verdict;
import bihuan.evidence.Purpose;
import bihuan.history.PassageRow;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.openness.Openness;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing of an issue is public before the head has cleared it, and nobody reads around that. */
@InContainer
@OnEmbedded
class PublicationIT extends QueueMachine {

  private static final Set<Publication.PublicationCheck> ALL =
      EnumSet.allOf(Publication.PublicationCheck.class);

  /** Of the unit, of the coordinator, and of what the head has cleared. */
  private static final String ADOPTED = "银杏厅每天巡检";

  private static final String REVIEWED = "取号难";

  /** Nobody else's issue is called so. */
  private static final String HANDED_TODAY = "取号难，当天等不到";

  private static final String CLEARED = "银杏厅换了取号机";

  private static final Publication.Words WORDS =
      new Publication.Words("取号排队不再卡住", "大厅取号不顺。", CLEARED, "经独立核验，问题已经解决。");

  @Inject Closing closing;
  @Inject Openness openness;
  @Inject Supervision supervision;
  @Inject IssueLists lists;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  @Test
  void closingAloneShowsThePublicNothing() {
    closed();

    for (var place : publicPlaces()) {
      assertThat(stranger().get(place).text()).as(place).doesNotContain(ADOPTED, REVIEWED);
    }
    assertThat(alike(ADOPTED) + alike(REVIEWED)).doesNotContain("银杏厅");
  }

  @Test
  void whatWasClearedIsShownEverywhereAndWithdrawnDisappearsEverywhere() {
    var number = closed();
    openness.write(number, WORDS, 0, by(CORA));
    assertNowherePublic();

    openness.clear(number, ALL, 1, by(HELEN));
    for (var place : publicPlaces()) {
      assertThat(stranger().get(place).text())
          .as(place)
          .contains(CLEARED)
          .doesNotContain(ADOPTED, REVIEWED, number.value());
    }
    assertThat(alike(CLEARED)).contains("取号排队不再卡住").doesNotContain(number.value());
    assertThat(signedIn("edith").get("home.xhtml").text()).contains(CLEARED);

    openness.withdraw(number, "说漏了", by(HELEN));
    assertNowherePublic();
    assertThat(signedIn("edith").get("home.xhtml").text()).doesNotContain(CLEARED);
  }

  @Test
  void whatIsOpenAgainIsPublicNoMore() {
    var number = cleared();
    closing.reopen(number, null, "又吐不出号", by(CORA));

    assertNowherePublic();
  }

  @Test
  void wordsThatTellWhoReportedAreRefusedAtTheirField() {
    var number = closed();
    var telling = new Publication.Words("取号", "蓝天化工的包永福说取不到号", "换了机器", "已解决");

    var refused =
        catchThrowableOfType(Refusal.class, () -> openness.write(number, telling, 0, by(CORA)));

    assertThat(refused.key()).isEqualTo("openness.tellsWho");
    assertThat(refused.field()).contains("reported");
    assertThat(openness.seenBy(by(HELEN), number).isWritten()).isFalse();
    assertThat(deeds(number)).contains("TEXT_REFUSED").doesNotContain("PUBLIC_TEXT_REVIEWED");
  }

  @Test
  void theHeadClearsInOneGoWhatWasChangedWhileReadingAndNotWhatOthersChanged() {
    var number = closed();
    openness.write(number, WORDS, 0, by(CORA));
    openness.write(number, shorter("取号"), 1, by(CARL));

    assertRefused(
        Refusal.Ground.CONFLICT, () -> openness.clear(number, shorter("排队"), ALL, 1, by(HELEN)));
    openness.clear(number, shorter("排队"), ALL, 2, by(HELEN));

    assertThat(openness.seenBy(by(CORA), number).title()).isEqualTo("排队");
    openness.withdraw(number, "试过了", by(HELEN));
  }

  @Test
  void ofTwoAtOnceTheSecondHearsWhereItStands() {
    var number = closed();
    openness.write(number, WORDS, 0, by(CORA));
    var helen = signedIn("helen");
    var clearance = "api/issues/" + number + "/publication/clearance";
    var checked = "{\"secrecy\":true,\"personalData\":true,\"traces\":%s,\"read\":1}";

    var unchecked = helen.send("PUT", clearance, checked.formatted("false"));
    assertThat(unchecked.status()).isEqualTo(422);
    assertThat(unchecked.text()).contains("\"field\":\"traces\"");
    assertThat(helen.send("PUT", clearance, checked.formatted("true")).status()).isEqualTo(200);
    var second = helen.send("PUT", clearance, checked.formatted("true"));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("openness.standsElsewhere");

    var withdrawal = "api/issues/" + number + "/publication/withdrawal";
    assertThat(helen.send("PUT", withdrawal, "{}").text()).contains("\"field\":\"reason\"");
    assertThat(helen.send("PUT", withdrawal, "{\"reason\":\"错\"}").status()).isEqualTo(200);
    assertThat(helen.send("PUT", withdrawal, "{\"reason\":\"错\"}").status()).isEqualTo(409);
    assertThat(signedIn("cora").send("PUT", withdrawal, "{\"reason\":\"错\"}").status())
        .isEqualTo(403);
  }

  @Test
  void everyActIsOnRecordAndInTheHistoryAndItsReasonStaysWithTheOffice() {
    var number = cleared();
    openness.withdraw(number, "白鹭理由", by(HELEN));
    openness.write(number, shorter("再来"), 1, by(CORA));
    openness.decline(number, "白鹭理由", by(HELEN));

    var acts =
        List.of(
            "PUBLIC_TEXT_REVIEWED",
            "PUBLICATION_CLEARED",
            "PUBLICATION_WITHDRAWN",
            "PUBLIC_TEXT_REVIEWED",
            "PUBLICATION_DECLINED");
    assertThat(deeds(number)).containsSubsequence(acts);
    assertThat(history.of(issues.seenBy(by(CORA), number)))
        .extracting(PassageRow::what)
        .containsSubsequence(acts.stream().map(it -> "Note." + it).toList());
    for (var reader : List.of(HANNA_AT_HOUSING, ENZO)) {
      assertThat(history.of(issues.seenBy(by(reader), number)).toString()).doesNotContain("白鹭");
    }
  }

  @Test
  void theEditorReadsNoIssueByAnyWay() {
    for (var number : List.of(handedToday(), closed())) {
      assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(EDITH), number));
      assertNotFound(signedIn("edith"), number, REVIEWED);
      assertThat(listed(EDITH)).isEmpty();
    }
  }

  @Test
  void theLeaderReadsWhatWasRaisedToThemFromTheAssignmentOnAndNoOther() {
    var number = handedToday();
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(LEO), number));
    assertNotFound(signedIn("leo"), number, HANDED_TODAY);
    assertThat(listed(LEO)).doesNotContain(number);

    supervision.markMajor(number, "请领导过问", HELEN.at(clock.instant()));

    var seen = issues.seenBy(by(LEO), number);
    assertThat(seen.text().title()).isEqualTo(HANDED_TODAY);
    assertThat(seen.moves()).isEmpty();
    assertThat(history.of(seen))
        .extracting(PassageRow::what)
        .containsExactly("Move.ASSIGN", "Note.MAJOR");
    assertThat(listed(LEO)).contains(number);
    assertThat(signedIn("leo").get("loop/issue.xhtml?number=" + number).status()).isEqualTo(200);
    assertThat(signedIn("leo").get("home.xhtml").text()).contains(number.value());
  }

  @Test
  void theTenLongestInHandAreTenAndTheLeaderMayOpenEachOfThem() {
    var ten = lists.list(IssueFilter.of(Preset.LONGEST), LEO, clock.instant()).rows();

    assertThat(ten).hasSize(10);
    for (var row : ten) {
      assertThat(issues.seenBy(by(LEO), row.number()).visibility()).isEqualTo(Visibility.OVERSIGHT);
    }
  }

  private static Publication.Words shorter(String title) {
    return new Publication.Words(title, "大厅取号不顺。", CLEARED, "已经解决。");
  }

  private IssueNumber closed() {
    var number = underReview();
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.improve(number, "推广到各大厅", by(CORA));
    desk.keep(number, picture(), Purpose.IMPROVEMENT, by(HANNA_AT_HOUSING));
    closing.adopt(number, new Adoption(Change.RULE, ADOPTED, ""), by(HANNA_AT_HOUSING));
    closing.close(number, by(CORA));
    return number;
  }

  private IssueNumber cleared() {
    var number = closed();
    openness.write(number, WORDS, 0, by(CORA));
    openness.clear(number, ALL, 1, by(HELEN));
    return number;
  }

  /** Too lately to be among those that are open longest. */
  private IssueNumber handedToday() {
    var now = clock.instant();
    var number = intake.file(filing("取号机吐不出号"), ENZO_HIMSELF, ENZO.at(now));
    triage.accept(number, classification(), CORA.at(now));
    triage.reviewOutgoing(number, 0, HANDED_TODAY, "大厅取号机吐不出号", Set.of(), CORA.at(now));
    triage.assign(number, HOUSING, List.of(), CORA.at(now));
    return number;
  }

  private void assertNowherePublic() {
    for (var place : publicPlaces()) {
      assertThat(stranger().get(place).text()).as(place).doesNotContain("银杏厅");
    }
    assertThat(alike(CLEARED)).doesNotContain("取号排队不再卡住");
  }

  private static List<String> publicPlaces() {
    return List.of("index.xhtml", "openness/cases.xhtml", "api/cases");
  }

  private String alike(String words) {
    return signedIn("olga")
        .get("api/issues/similar?process=P01&step=3&words=" + Visitor.encoded(words))
        .text();
  }

  private void assertNotFound(Visitor visitor, IssueNumber number, String title) {
    var api = "api/issues/" + number;
    for (var way :
        List.of(
            "loop/issue.xhtml?number=" + number,
            api,
            api + "/history",
            api + "/case-file",
            api + "/questions",
            api + "/similar",
            api + "/evidence/1")) {
      assertThat(visitor.get(way).status()).as(way).isEqualTo(404);
    }
    for (var way :
        List.of(
            "api/issues?q=" + number,
            "api/issues?stage=ASSIGNED",
            "lists/issues.xhtml?q=" + Visitor.encoded("吐不出号"),
            "lists/issues.xhtml?light=RED",
            "notices/notices.xhtml",
            "home.xhtml")) {
      assertThat(visitor.get(way).text().replace("value=\"" + number + "\"", ""))
          .as(way)
          .doesNotContain("number=" + number, "\"" + number + "\"", title);
    }
  }

  private List<IssueNumber> listed(Actor reader) {
    return lists
        .list(IssueFilter.all(IssueFilter.Order.PRESSING), reader, clock.instant(), 1_000)
        .rows()
        .stream()
        .map(IssueRow::number)
        .toList();
  }

  private Visitor stranger() {
    return Visitor.stranger(root(), "zh");
  }

  private Visitor signedIn(String account) {
    return Visitor.signedIn(root(), "zh", account, "Demo-2026");
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
