package bihuan.loop;

import static bihuan.loop.Confider.NAME;
import static bihuan.loop.Confider.outburst;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Operations;
import bihuan.Pages;
import bihuan.Traces;
import bihuan.Visitor;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.parties.Appointments;
import bihuan.parties.District;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Somebody speaks in confidence about two units; from filing to closing, people of these units try
 * every page, every REST operation, every filter, export, notice, file and error, and find no trace
 * of who it was, or when. Nobody else finds more than they may.
 */
@InContainer
class ReporterIsSafeIT {

  private static final String LEAD = "D16";
  private static final String OTHER = "D19";
  private static final String UNKNOWN = "2019-000001";

  private static final Actor OFFICER = new Actor("d16-officer", Role.OFFICER, LEAD);
  private static final Actor APPROVER = new Actor("d16-approver", Role.APPROVER, LEAD);
  private static final Actor CORA = new Actor("cora", Role.COORDINATOR, "");
  private static final Actor CARL = new Actor("carl", Role.COORDINATOR, "");

  @Inject HttpServletRequest request;
  @Inject ServletContext application;
  @Inject Enrolment enrolment;
  @Inject Appointments appointments;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Supervision supervision;
  @Inject Relay relay;
  @Inject EvidenceDesk desk;
  @Inject Evidence evidence;
  @Inject Issues issues;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Confider confider = new Confider(now);

  private final int daysAgo = 20;
  private IssueNumber number;
  private IssueNumber second;
  private IssueNumber foreign;
  private Operations operations;
  private List<String> pages;
  private Traces traces;

  @Test
  void nobodyOfAReportedUnitEverLearnsWhoSpoke() {
    try (var log = new Overheard()) {
      enrol();
      var officer = prowler("d16-officer");
      var before = officer.lists();
      file();
      assertThat(officer.lists()).as("while it is with the office").isEqualTo(before);

      hand();
      prowl("d16-officer", "assigned");
      prowl("d19-approver", "assigned");
      work();
      prowl("d16-approver", "before the approver");
      doubt();
      prowl("d16-officer", "not satisfied");
      prowl("d19-officer", "not satisfied");
      finish();
      prowl("d16-officer", "closed");
      prowl("d16-approver", "closed");
      prowl("d19-officer", "closed");
      prowl("d19-approver", "closed");

      assertThat(otherPeople()).isEmpty();
      assertThat(traces.in(log.all())).as("in the log").isEmpty();
    }
  }

  private void enrol() {
    var term = confider.at(300, LocalTime.NOON);
    enrolment.found(
        Confider.ACCOUNT, NAME, Confider.ENGLISH, Role.OBSERVER, "", Confider.PASSWORD, true, term);
    var day = term.atZone(Confider.CITY).toLocalDate();
    appointments.appoint(Confider.ACCOUNT, day, day.plusYears(2));
    appointments.agree(Confider.at(term));
    pages = Pages.of(application);
    operations = Operations.describedTo(visitor("d16-officer"));
    traces = confider.traces();
  }

  private void file() {
    var started = Instant.now();
    var draft = Evidence.draftToken();
    var by = Confider.at(confider.filedAt());
    Confider.files().forEach(it -> evidence.keep(it, Evidence.draft(draft), Purpose.REPORT, by));
    number = intake.file(confider.filing(draft), Confider.identity(), by);
    triage.askInfo(number, "请补充材料", CORA.at(confider.at(23, LocalTime.of(10, 0))));
    intake.supplyInfo(number, "补上黛青附页", "", Confider.at(confider.suppliedAt()));
    var receipt =
        intake.fileAnonymously(confider.filing(""), Actor.NOBODY.at(confider.suppliedAt()));
    second = receipt.number();
    foreign = fileAbout("D10");
    var reported = view(CORA).reporter();
    traces.add(reported, receipt.code(), view(second).reporter());
    traces.addMoment(started.minusMillis(1), Instant.now().plusMillis(1));
    accept(number);
    accept(second);
  }

  private IssueNumber fileAbout(String unit) {
    var by = Confider.at(confider.suppliedAt());
    var other = intake.file(confider.filing(""), Confider.identity(), by);
    traces.add(issues.seenBy(CORA.at(now), other).reporter());
    accept(other);
    triage.reviewOutgoing(other, "要求不一", "两处要求不一", Set.of(), on(CORA));
    triage.assign(other, unit, List.of(), on(CORA));
    return other;
  }

  private void accept(IssueNumber which) {
    triage.accept(
        which,
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.COMMON,
            Grade.B,
            8,
            "P04",
            4,
            District.HAIBOWAN,
            false),
        on(CORA));
  }

  private void hand() {
    var files = view(CORA).files().stream().map(FileRow::id).collect(Collectors.toSet());
    triage.reviewOutgoing(number, "样式要求不一", "同一份申请补正多次，样式要求不一。", files, on(CORA));
    triage.assign(number, LEAD, List.of(OTHER), on(CORA));
  }

  private void work() {
    rectification.sign(number, on(OFFICER));
    triage.merge(second, number, "同一件事", on(CORA));
    rectification.contact(number, "已转告", on(OFFICER));
    relay.ask(number, "是哪一种样式？", on(OFFICER));
    var question = view(OFFICER).questions().get(0).id();
    relay.answer(number, question, outburst() + "石榴便签", on(Confider.account()));
    report();
  }

  private void report() {
    var officer = on(OFFICER);
    desk.keep(number, Samples.upload("proof.jpg", Samples.jpeg()), Purpose.RECTIFICATION, officer);
    rectification.report(number, new Reply("统一了样式", Conclusion.SOLVED), officer);
  }

  /** The reporter goes and sees, with a photograph, and says too much. */
  private void doubt() {
    relay.passOn(number, view(CORA).questions().get(0).id(), "是通用样式", on(CARL));
    rectification.signOff(number, on(APPROVER));
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, on(CARL));
    var reporter = on(Confider.account());
    desk.keep(number, Confider.files().get(0), Purpose.VERIFICATION, reporter);
    verification.verify(number, new Verdict(true, false, 1, outburst()), reporter);
    supervision.remind(number, "请尽快", on(CORA));
  }

  private void finish() {
    report();
    rectification.signOff(number, on(APPROVER));
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, on(CARL));
    verification.verify(number, new Verdict(true, true, 5, outburst()), on(Confider.account()));
    closing.improve(number, "全市统一", on(CORA));
    var officer = on(OFFICER);
    desk.keep(number, Samples.upload("rule.jpg", Samples.jpeg()), Purpose.IMPROVEMENT, officer);
    closing.adopt(number, new Adoption(Change.RULE, "印发统一样式", ""), officer);
    closing.close(number, on(CORA));
    var speaker = new Actor(view(second).reporter(), Role.REPORTER, "");
    verification.rate(second, new Verdict(true, false, 2, outburst()), on(speaker));
  }

  /** As one of a reported unit, in Chinese; the lead's whole visit, or the other's. */
  private void prowl(String account, String stage) {
    var prowler = prowler(account);
    var files = evidence.of(number.subject()).stream().map(FileRow::id).toList();
    prowler
        .openPages(number.value(), second.value(), foreign.value())
        .readAll(
            Map.of(
                "number", List.of(number.value(), second.value(), foreign.value()),
                "file", files,
                "code", List.of("D16", "P04"),
                "name", List.of(Confider.ACCOUNT, account),
                "token", List.of("0".repeat(24))))
        .openFiles(number.value(), files)
        .lookFor(
            traces.words().stream()
                .filter(it -> it.matches("[\\p{IsHan}\\w -]+"))
                .collect(Collectors.toSet()))
        .knockAt(foreign.value(), UNKNOWN, Confider.ACCOUNT)
        .knockAt(second.value(), UNKNOWN, Confider.ACCOUNT);
    if (account.startsWith("d19")) {
      var standsAt = view(CORA).stage();
      prowler.tryAllMoves(number.value(), Confider.ACCOUNT);
      assertThat(view(CORA).stage()).isEqualTo(standsAt);
    }
    assertThat(prowler.get("api/issues/" + number).status()).isEqualTo(200);
    assertThat(prowler.get("api/issues/" + number).text())
        .as("the day it was filed")
        .doesNotContain(day(24), day(22));
    assertThat(new ArrayList<>(prowler.leaks())).as(account + ", " + stage).isEmpty();
  }

  /** Other observers see nothing, overseers reviewed words only, the office a pseudonym only. */
  private List<String> otherPeople() {
    var leaks = new ArrayList<String>();
    for (var name : List.of("oscar", "enzo", "stewart", "vera", "syd", "selma", "audrey")) {
      var prowler = prowler(name).openPages(number.value()).lookFor(Set.of("绛紫印泥", NAME));
      assertThat(prowler.get("api/issues/" + number).status()).as(name).isEqualTo(404);
      leaks.addAll(leaksBesidesAccounts(prowler, name));
    }
    for (var name : List.of("simon", "leo", "edith")) {
      var prowler = prowler(name).openPages(number.value(), second.value());
      assertThat(prowler.get("api/issues/" + number).status()).as(name).isEqualTo(200);
      leaks.addAll(
          prowler.leaks().stream()
              .filter(it -> !it.contains("GET ledger/") && !it.contains("api/ledger"))
              .map(it -> name + ": " + it)
              .toList());
    }
    for (var name : List.of("cora", "helen")) {
      var identity = new Traces().add(Confider.ACCOUNT, Confider.ENGLISH);
      var prowler = new Prowler(visitor(name), operations, pages, identity);
      prowler.openPages(number.value(), second.value());
      assertThat(prowler.get("api/issues/" + number).text()).contains("绛紫印泥", "R-");
      prowler.leaks().stream().map(it -> name + ": " + it).forEach(leaks::add);
    }
    return leaks;
  }

  /** Administrators list accounts; that one of them reported is what they must not learn. */
  private static List<String> leaksBesidesAccounts(Prowler prowler, String name) {
    return prowler.leaks().stream()
        .filter(it -> !it.contains("GET access/account"))
        .map(it -> name + ": " + it)
        .toList();
  }

  private Prowler prowler(String account) {
    return new Prowler(visitor(account), operations, pages, traces);
  }

  private Visitor visitor(String account) {
    var root =
        URI.create(
            "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
    return Visitor.signedIn(root, "zh-CN", account, "Demo-2026");
  }

  private IssueView view(Actor reader) {
    return issues.seenBy(reader.at(now), number);
  }

  private IssueView view(IssueNumber which) {
    return issues.seenBy(CORA.at(now), which);
  }

  private String day(int ago) {
    return confider.at(ago, LocalTime.NOON).atZone(Confider.CITY).toLocalDate().toString();
  }

  /** Each deed half a day after the one before. */
  private By on(Actor actor) {
    return actor.at(now.minus(daysAgo * 24L * 60 - later(), ChronoUnit.MINUTES));
  }

  private int minutes;

  private long later() {
    minutes += 7 * 60;
    return minutes;
  }
}
