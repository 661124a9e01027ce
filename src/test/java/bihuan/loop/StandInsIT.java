package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.access.standins.StandInNaming;
import bihuan.access.standins.StandInRow;
import bihuan.access.standins.StandIns;
import bihuan.city.City;
import bihuan.classification.Conclusion;
import bihuan.classification.Reply;
import bihuan.evidence.Purpose;
import bihuan.history.PassageRow;
import bihuan.loop.Obstacles.Obstacle;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody acts for whoever is away, and others for the office where its own unit is meant. */
@InContainer
@OnEmbedded
class StandInsIT extends QueueMachine {

  private static final String OFFICE = "D01";
  private static final Actor CORA_OF_D01 = Cast.as(Role.COORDINATOR, OFFICE, CORA);
  private static final Actor HELEN_OF_D01 = Cast.as(Role.HEAD, OFFICE, HELEN);
  private static final Actor OFFICER = new Actor("d07-officer", Role.CASE_HANDLER, HOUSING);
  private static final Actor APPROVER = new Actor("d07-approver", Role.APPROVER, HOUSING);
  private static final Actor OTHER = new Actor("d18-approver", Role.APPROVER, "D18");

  private static final Pattern ID = Pattern.compile("\"id\":\\s*\"(\\d+)\"");

  @Inject StandIns standIns;
  @Inject StandInNaming naming;
  @Inject Disclosure disclosure;
  @Inject Obstacles obstacles;
  @Inject Notices notices;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  @Test
  void anOfficerSignsForTheApproverWhoIsAwayAndIsToldButNotWhatTheyReportedThemselves() {
    naming.name("d07-approver", "d07-officer", today(), today(), APPROVER.at(clock.instant()));
    var deputy = standIns.dressed(OFFICER, today());
    var number = inHand();
    desk.keep(number, picture(), Purpose.RECTIFICATION, by(OFFICER));
    var reply = new Reply("换了机器", Conclusion.SOLVED);

    rectification.report(number, reply, by(OFFICER));
    assertRefused(Refusal.Ground.CONFLICT, () -> rectification.signOff(number, by(deputy)));

    rectification.sendBack(number, "写清楚", by(deputy));
    rectification.report(number, reply, by(HANNA_AT_HOUSING));
    assertThat(toldOf(number, OFFICER)).contains(NoticeType.TO_SIGN_OFF);
    rectification.signOff(number, by(deputy));

    var signed = last(number);
    assertThat(signed.what()).isEqualTo("Move.SIGN_OFF");
    assertThat(signed.role()).isEqualTo(Role.APPROVER);
    assertThat(signed.by()).isEqualTo("d07-officer");
    assertThat(signed.facts()).containsEntry("standsInFor", "d07-approver");
    assertThat(ledger.about("account d07-approver"))
        .anySatisfy(it -> assertThat(it.what()).isEqualTo("STAND_IN_NAMED"));
  }

  @Test
  void whatIsAboutTheOfficesOwnUnitIsAssignedReviewedAndRuledByOthers() {
    naming.substitute(Role.HEAD, "simon", by(HELEN_OF_D01));
    naming.substitute(Role.COORDINATOR, "d18-approver", by(HELEN_OF_D01));
    var other = standIns.dressed(OTHER, NOW.atZone(City.ZONE).toLocalDate());
    var simon = standIns.dressed(SIMON, NOW.atZone(City.ZONE).toLocalDate());
    var number = accepted();
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA_OF_D01));

    assertRefused(
        Refusal.Ground.INVALID, () -> triage.assign(number, OFFICE, List.of(), by(CORA_OF_D01)));
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(other), number));
    triage.leaveToSubstitutes(number, "由我们单位牵头", by(CORA_OF_D01));

    assertThat(toldOf(number, OTHER)).contains(NoticeType.TO_ASSIGN);
    assertThat(whys(number, CORA_OF_D01)).contains("loop.ownUnit.substituted");
    assertRefused(
        Refusal.Ground.FORBIDDEN, () -> triage.assign(number, HOUSING, List.of(), by(CORA_OF_D01)));
    triage.assign(number, OFFICE, List.of(), by(other));

    assertRefused(
        Refusal.Ground.FORBIDDEN,
        () ->
            disclosure.ask(
                number.value(), DisclosurePurpose.CONTACT, "需要当面核实此事的经过", by(CORA_OF_D01)));
    assertThat(last(number).facts()).containsEntry("substituteFor", OFFICE);
    assertThat(issues.seenBy(by(HELEN_OF_D01), number).moves()).isEmpty();
    assertThat(issues.seenBy(by(simon), number).moves())
        .contains(Move.TRANSFER)
        .doesNotContain(Move.CHANGE_UNITS);
    assertThat(issues.seenBy(by(other), number).moves()).contains(Move.CHANGE_UNITS);
  }

  @Test
  void withoutSubstitutesItWaitsAndSaysSo() {
    standIns.seenBy(HELEN_OF_D01.at(clock.instant())).stream()
        .filter(StandInRow::isSubstitutes)
        .forEach(it -> naming.end(it.id(), HELEN_OF_D01.at(clock.instant())));
    var number = accepted();

    triage.leaveToSubstitutes(number, "由我们单位牵头", by(CORA_OF_D01));

    assertThat(issues.seenBy(by(CORA_OF_D01), number).moves()).isEmpty();
    assertThat(whys(number, CORA_OF_D01)).contains("loop.ownUnit.waits");
    assertThat(toldOf(number, HELEN_OF_D01)).contains(NoticeType.SUBSTITUTE_MISSING);
  }

  @Test
  void whoeverStandsInForTheHeadMayWhatTheHeadMayUntilItEnds() {
    var helen = visitor("helen");
    var carl = visitor("carl");
    var told =
        "{\"absent\": \"helen\", \"deputy\": \"carl\", \"from\": \"%s\", \"until\": \"%s\"}"
            .formatted(today(), today().plusDays(1));
    assertThat(setsADay(carl)).isEqualTo(403);

    var named = helen.send("POST", "api/stand-ins", told);
    assertThat(named.status()).isEqualTo(201);
    var id = ID.matcher(named.text());
    assertThat(id.find()).isTrue();
    assertThat(helen.send("POST", "api/stand-ins", told).status()).isEqualTo(409);
    assertThat(carl.get("api/stand-ins").text()).contains("\"helen\"");
    assertThat(carl.get("access/stand-ins.xhtml").text()).contains("何海伦");
    assertThat(setsADay(carl)).isEqualTo(422);

    assertThat(carl.send("DELETE", "api/stand-ins/" + id.group(1), "").status()).isEqualTo(204);
    assertThat(setsADay(carl)).isEqualTo(403);
  }

  /** The head's own to do; refused for want of a reason. */
  private static int setsADay(Visitor visitor) {
    return visitor
        .send("PUT", "api/calendar/days/2027-03-03", "{\"working\": false, \"reason\": \"\"}")
        .status();
  }

  private Visitor visitor(String name) {
    var root = "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath());
    return Visitor.signedIn(URI.create(root), "zh-CN", name, "Demo-2026");
  }

  private LocalDate today() {
    return City.day(clock.instant());
  }

  private PassageRow last(IssueNumber number) {
    var all = history.of(issues.seenBy(Actor.HOUSE.at(NOW), number));
    return all.get(all.size() - 1);
  }

  private List<String> whys(IssueNumber number, Actor reader) {
    return obstacles.of(number, by(reader)).stream().map(Obstacle::why).toList();
  }

  private List<NoticeType> toldOf(IssueNumber number, Actor reader) {
    return Told.of(notices, reader, number.subject());
  }
}
