package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LEO;
import static bihuan.loop.Confider.NAME;
import static bihuan.loop.Confider.outburst;
import static java.util.Map.entry;

import bihuan.Bilingual;
import bihuan.Cast;
import bihuan.Token;
import bihuan.Traces;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.campaigns.Asking;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignPlan;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.HandedIn;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.campaigns.ResponseIntake;
import bihuan.campaigns.ResponseRow;
import bihuan.city.City;
import bihuan.classification.Adoption;
import bihuan.classification.Cause;
import bihuan.classification.Change;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.RefusalReason;
import bihuan.classification.Reply;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import bihuan.commendations.CommendationRow;
import bihuan.commendations.Commendations;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.Mandates;
import bihuan.joiners.Openings;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JourneyFiling;
import bihuan.journal.PhotoIntake;
import bihuan.lessons.Lessons;
import bihuan.letters.Letters;
import bihuan.lists.SavedViews;
import bihuan.relay.Relay;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.CalendarFeeds;
import bihuan.series.IssueNumber;
import bihuan.supervision.LadderStep;
import bihuan.supervision.Papers;
import bihuan.supervision.Supervision;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One person speaks about several units, in confidence and once without a name: from filing to
 * closing, step by step.
 */
@Dependent
class ConfidedStory {

  static final String LEAD = "D16";
  static final String OTHER = "D19";
  static final String FOREIGN = "D10";

  /** Nothing in it reads as an issue's number. */
  static final String JOURNEY = "5a1f0c3e-7b42-4d6a-9c0d-ab12cd34ef56";

  /** What the demonstration is about to promise differently. */
  private static final String DRAFTED = "P07";

  private static final Actor OFFICER = new Actor("d16-officer", Role.CASE_HANDLER, LEAD);
  private static final Actor APPROVER = new Actor("d16-approver", Role.APPROVER, LEAD);
  private static final Actor NEIGHBOUR = new Actor("d10-officer", Role.CASE_HANDLER, FOREIGN);
  private static final Actor NEIGHBOUR_IN_CHARGE =
      new Actor("d10-approver", Role.APPROVER, FOREIGN);

  @Inject Enlisting enlisting;
  @Inject Letters letters;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Supervision supervision;
  @Inject Rulings rulings;
  @Inject Relay relay;
  @Inject JournalKeeping keeping;
  @Inject PhotoIntake photoIntake;
  @Inject Commendations commendations;
  @Inject Campaigns campaigns;
  @Inject JourneyFiling filing;
  @Inject EvidenceDesk desk;
  @Inject Evidence evidence;
  @Inject Issues issues;
  @Inject SavedViews views;
  @Inject CalendarFeeds feeds;
  @Inject Disclosure disclosure;
  @Inject Openings openings;
  @Inject Lessons lessons;
  @Inject Papers papers;
  @Inject Mandates mandates;
  @Inject JointMeetings meetings;
  @Inject Asking asking;
  @Inject ResponseIntake responses;

  final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  final Confider confider = new Confider(now);

  AssignmentRow visit;
  private String feed;
  String draft;
  String code = "not filed yet";
  IssueNumber number;
  IssueNumber anonymous;
  IssueNumber merged;
  IssueNumber foreign;
  IssueNumber returned;
  IssueNumber objected;
  final Traces pseudonyms = new Traces();

  /** By which the office finds what they lived, and nobody else. */
  final Traces journey = new Traces();

  private final Traces moment = new Traces();
  private String disclosureAsked;
  private String lesson;
  private String paper;
  private String mandate;
  private String meeting;
  private String campaign;
  private String asked;
  private List<String> filesOfLesson = List.of();
  private List<String> filesOfPaper = List.of();
  private List<String> filesOfMandate = List.of();
  private List<String> photos;
  private List<String> praises;
  private int minutes;

  void enrol() {
    visit = enlisting.enlist(confider, now);
  }

  void file() {
    var started = Instant.now();
    draft = Evidence.draftToken();
    var by = Confider.at(confider.filedAt());
    keep(by);
    number = intake.file(confider.filing(draft), Confider.identity(), by);
    triage.askInfo(number, "请补充材料", CORA.at(confider.at(23, LocalTime.of(10, 0))));
    intake.supplyInfo(number, "补上黛青附页", "", Confider.at(confider.suppliedAt()));
    var receipt =
        intake.fileAnonymously(confider.filing(""), Actor.NOBODY.at(confider.suppliedAt()));
    anonymous = receipt.number();
    code = receipt.code();
    merged = fileAgainWithAPhoto();
    foreign = fileAgain();
    returned = fileAgain();
    objected = fileAgain();
    Stream.of(number, anonymous, merged, foreign, returned, objected)
        .forEach(it -> pseudonyms.add(view(CORA, it).reporter()));
    live(by);
    answer();
    draft = Evidence.draftToken();
    keep(by);
    moment.addMoment(started.minusMillis(1), Instant.now().plusMillis(1));
  }

  /** They answer at the unit's own counter too, badly, and leave their name to be called back. */
  private void answer() {
    var today = on(CORA).day();
    campaign =
        asking.draft(
            new CampaignPlan(
                new Bilingual("窗口满意度", "Counters"),
                null,
                "service_satisfaction",
                today.minusDays(30),
                null,
                null,
                OncePer.ANY,
                Naming.OPTIONAL,
                List.of()),
            on(CORA));
    asked = asking.hang(campaign, new AskingPlace("P04", 0, LEAD, null, null, ""), false, on(CORA));
    asking.open(campaign, on(CORA));
    var said = Json.createObjectBuilder().add("overall", "1").add("told", outburst() + "石榴便签");
    var receipt =
        responses.take(
            asked,
            "",
            new HandedIn(
                Token.random(30), null, said.build(), "zh-CN", "", "", 40, NAME, Confider.PHONE),
            Actor.NOBODY.at(confider.suppliedAt()));
    pseudonyms.add(view(CORA, new IssueNumber(receipt.issue())).reporter());
    answerWithAPhoto();
  }

  /** And well, with a photo: nothing comes of it, and the office alone sees what they sent. */
  private void answerWithAPhoto() {
    var by = Actor.NOBODY.at(confider.suppliedAt());
    var sent = Evidence.draftToken();
    evidence.keep(Confider.uploads().get(0), Evidence.draft(sent), Purpose.REPORT, by);
    var said = Json.createObjectBuilder().add("overall", "4").build();
    responses.take(
        asked, "", new HandedIn(Token.random(30), null, said, "zh-CN", sent, "", 40, "", ""), by);
  }

  /** Once it is counted. */
  private List<String> answeredWithAPhoto() {
    return campaigns.latest(campaign, Integer.MAX_VALUE, 2, on(CORA)).stream()
        .map(ResponseRow::id)
        .filter(it -> !evidence.of("response " + it).isEmpty())
        .toList();
  }

  /** They went there themselves, tell of it, and praise what was better than promised. */
  private void live(By by) {
    var photo = Pictures.photo(6);
    keeping.sync(JOURNEY, confider.sheet(), by);
    var kept =
        photoIntake.keep(
            JOURNEY, Samples.sha256(photo), 4, NAME + ".jpg", new ByteArrayInputStream(photo), by);
    journey.add(keeping.report(JOURNEY, by).row().id());
    filing.commend(JOURNEY, "0-TIME", "当天就办完了。", Set.of(kept.file()), by);
    var praise = commendations.newest(CORA.at(now)).stream().map(CommendationRow::subject);
    praises = praise.map(it -> it.substring(it.indexOf(' ') + 1)).toList();
    photos =
        Stream.concat(
                Stream.of(kept.file()),
                praises.stream()
                    .flatMap(it -> evidence.of("commendation " + it).stream())
                    .map(FileRow::id))
            .toList();
  }

  private void keep(By by) {
    Confider.uploads().forEach(it -> evidence.keep(it, Evidence.draft(draft), Purpose.REPORT, by));
  }

  private IssueNumber fileAgain() {
    return intake.file(
        confider.filing(""), Confider.identity(), Confider.at(confider.suppliedAt()));
  }

  private IssueNumber fileAgainWithAPhoto() {
    var by = Confider.at(confider.suppliedAt());
    var token = Evidence.draftToken();
    evidence.keep(Confider.uploads().get(0), Evidence.draft(token), Purpose.REPORT, by);
    return intake.file(confider.filing(token), Confider.identity(), by);
  }

  void handOut() {
    triage.refuse(objected, RefusalReason.TOO_VAGUE, "说得太笼统", on(CORA));
    intake.object(objected, "绛紫印泥就是证据", on(Confider.account()));
    handOut(foreign, FOREIGN, Set.of());
    handOut(returned, LEAD, Set.of());
    rectification.requestReturn(returned, "不归我局", FOREIGN, on(OFFICER));
    triage.reassign(returned, FOREIGN, List.of(), "改派", on(CORA));
    handOut(anonymous, LEAD, Set.of());
    accept(merged);
    openings.open(anonymous, "样式要求不一", "同一份申请补正多次，样式要求不一。", on(CORA));
    handOut(number, LEAD, Set.copyOf(filesOf(number)));
    triage.merge(merged, number, "同一件事", on(CORA));
    triage.reviewOutgoing(merged, 0, "别处也一样", "另一处也补正多次。", Set.copyOf(filesOf(merged)), on(CORA));
    views.save(NAME, "?q=" + NAME, on(CORA));
    disclosureAsked =
        disclosure.ask(number.value(), DisclosurePurpose.CONTACT, "需要当面核实此事的经过", on(CORA));
  }

  private void handOut(IssueNumber which, String lead, Set<String> files) {
    accept(which);
    triage.reviewOutgoing(which, 0, "样式要求不一", "同一份申请补正多次，样式要求不一。", files, on(CORA));
    var others = which.equals(number) ? List.of(OTHER) : List.<String>of();
    triage.assign(which, lead, others, on(CORA));
  }

  private void accept(IssueNumber which) {
    triage.accept(
        which,
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.COMMON,
            IssueClass.A,
            8,
            "P04",
            4,
            Wuhai.HAIBOWAN,
            false),
        on(CORA));
  }

  void work() {
    rectification.sign(number, on(OFFICER));
    rectification.sign(anonymous, on(OFFICER));
    rectification.contact(number, "已转告", on(OFFICER));
    var asked = on(OFFICER);
    var question = relay.ask(number, "是哪一种样式？", asked);
    relay.forward(number, question, "是哪一种样式？", CARL.at(asked.at()));
    relay.answer(number, question, outburst() + "石榴便签", on(Confider.account()));
    rectification.opine(number, "样式由我局核对", on(Cast.as(Role.CASE_HANDLER, OTHER, OFFICER)));
    rectification.signOpinion(number, on(Cast.as(Role.APPROVER, OTHER, APPROVER)));
    report(number);
    report(anonymous);
  }

  private void report(IssueNumber which) {
    var officer = on(OFFICER);
    desk.keep(which, Samples.upload("proof.jpg", Pictures.jpeg()), Purpose.RECTIFICATION, officer);
    rectification.report(which, new Reply("统一了样式", Conclusion.SOLVED), officer);
  }

  /** The reporter goes and sees, with a photograph, and says too much. */
  void doubt() {
    relay.passOn(number, relay.about(view(CORA, number)).get(0).id(), "是通用样式", on(CARL));
    judge(number, Confider.account(), new Verdict(true, false, 1, outburst()));
    judge(anonymous, behindTheCode(), new Verdict(true, false, 1, outburst()));
    supervision.remind(number, "请尽快", on(CORA));
    rulings.appealVerdict(number, "样式当天已统一", on(APPROVER));
    rulings.ruleVerdict(number, VerdictRuling.STANDS, "佐证不足", on(HELEN));
    write();
  }

  /** The unit is sent a notice, and answers. */
  private void write() {
    paper = papers.propose(LadderStep.SUPERVISION_NOTICE, foreign, "请统一样式", on(CORA)).row().id();
    papers.issue(paper, on(HELEN));
    var form = Samples.upload("form.jpg", Pictures.jpeg());
    filesOfPaper = List.of(papers.keep(paper, form, on(NEIGHBOUR)).id());
    papers.answer(paper, "正在统一样式", null, on(NEIGHBOUR));
    papers.sign(paper, on(NEIGHBOUR_IN_CHARGE));
    supervision.markMajor(number, "多个单位", on(HELEN));
    var by = on(LEO);
    mandate = mandates.instruct(number, "请统一样式", by.day().plusDays(9), by).row().id();
    mandates.hand(mandate, FOREIGN, on(CORA));
    var sheet = Samples.upload("sheet.jpg", Pictures.photo(3));
    filesOfMandate = List.of(mandates.keep(mandate, sheet, on(NEIGHBOUR)).id());
    mandates.answer(mandate, "样式已统一", null, on(NEIGHBOUR));
    mandates.sign(mandate, on(NEIGHBOUR_IN_CHARGE));
    meeting =
        meetings.call("样式联席会议", by.day(), "", List.of(number), List.of(LEAD, FOREIGN), on(CORA));
    meetings.note(meeting, "统一样式。", on(CORA));
    meetings.decide(meeting, FOREIGN, "统一样式", by.day().plusDays(9), on(CORA));
    meetings.issue(meeting, on(HELEN));
  }

  private void judge(IssueNumber which, Actor reporter, Verdict verdict) {
    rectification.signOff(which, on(APPROVER));
    verification.sendToVerify(which, Verification.REPORTER, Method.CALL_BACK, on(CARL));
    var by = on(reporter);
    desk.keep(which, Confider.uploads().get(0), Purpose.VERIFICATION, by);
    verification.verify(which, verdict, by);
  }

  private Actor behindTheCode() {
    return new Actor(view(CORA, anonymous).reporter(), Role.REPORTER, "");
  }

  void finish() {
    report(number);
    judge(number, Confider.account(), new Verdict(true, true, 5, outburst()));
    closing.improve(number, "全市统一", on(CORA));
    var officer = on(OFFICER);
    desk.keep(number, Samples.upload("rule.jpg", Pictures.jpeg()), Purpose.IMPROVEMENT, officer);
    closing.adopt(number, new Adoption(Change.RULE, "印发统一样式", ""), officer);
    closing.signImprovement(number, on(APPROVER));
    teach();
    closing.close(number, on(CORA));
    verification.rate(merged, new Verdict(true, false, 2, outburst()), on(Confider.account()));
  }

  /** Another unit is asked whether it has the same trouble. */
  private void teach() {
    lessons.give(number, "样式不一", "补正多次，因为样式不一。请查本单位的样式。", List.of(FOREIGN), on(CORA));
    lesson = lessons.about(view(CORA, number), on(CORA)).get(0).replies().get(0).id();
    var proof = Samples.upload("forms.jpg", Pictures.jpeg());
    filesOfLesson = List.of(lessons.keep(lesson, proof, on(NEIGHBOUR)).id());
  }

  Traces everything() {
    return readable().add(confider.seconds()).add(moment).add(code);
  }

  /** What somebody may read somewhere. */
  Traces readable() {
    return hushed().add(confider.times()).add(pseudonyms).add(journey);
  }

  static Traces hushed() {
    return Confider.names().add(Confider.words()).add(Confider.files());
  }

  List<String> ours() {
    return numbers(number, anonymous, merged, foreign, returned, objected);
  }

  private static List<String> numbers(IssueNumber... numbers) {
    return Stream.of(numbers).map(IssueNumber::value).toList();
  }

  Map<String, List<String>> values(IssueNumber which, String token) {
    var drafted = token.equals(draft) ? evidence.of(Evidence.draft(draft)) : List.<FileRow>of();
    return Map.ofEntries(
        entry(
            "number",
            List.of(which.value(), "1", "8", letters.own(Confider.at(now)).get(0).number())),
        entry("task", List.of(String.valueOf(visit.id()))),
        entry("file", filesToTry(which)),
        entry("response", answeredWithAPhoto()),
        entry("figure", List.of("SOLVED")),
        entry("code", List.of(LEAD, "P04", DRAFTED, "CLASS_B")),
        entry("version", List.of("1")),
        entry("year", List.of("2026")),
        entry("stage", List.of("HANDLING")),
        entry("name", List.of(Confider.ACCOUNT)),
        entry("token", List.of(token, asked)),
        entry("questionnaire", List.of("service_satisfaction")),
        entry("feed", List.of(somebodysCalendar())),
        entry("key", List.of(JOURNEY)),
        entry("photo", photos),
        entry("paper", List.of(paper)),
        entry("mandate", List.of(mandate)),
        entry("meeting", List.of(meeting)),
        entry("process", List.of("P04")),
        entry("language", List.of("zh", "en")),
        entry(
            "id",
            Stream.of(
                    drafted.stream().map(FileRow::id),
                    praises.stream(),
                    Stream.of("T01", disclosureAsked, lesson, campaign))
                .flatMap(it -> it)
                .toList()));
  }

  /** Of another observer, and opened once: a new address ends the one before. */
  private synchronized String somebodysCalendar() {
    if (feed == null) {
      feed = feeds.open(Cast.OSCAR.at(now));
    }
    return feed;
  }

  private List<String> filesToTry(IssueNumber which) {
    var answered =
        answeredWithAPhoto().stream()
            .flatMap(it -> evidence.of("response " + it).stream())
            .map(FileRow::id)
            .toList();
    return Stream.of(
            filesOf(which), filesOf(merged), filesOfLesson, filesOfPaper, filesOfMandate, answered)
        .flatMap(List::stream)
        .toList();
  }

  List<String> filesOf(IssueNumber which) {
    return evidence.of(which.subject()).stream().map(FileRow::id).toList();
  }

  Stage stage() {
    return view(CORA, number).stage();
  }

  private IssueView view(Actor reader, IssueNumber which) {
    return issues.seenBy(reader.at(now), which);
  }

  String day(int ago) {
    return confider.at(ago, LocalTime.NOON).atZone(City.ZONE).toLocalDate().toString();
  }

  /** Each deed some hours after the one before. */
  private By on(Actor actor) {
    minutes += 4 * 60;
    return actor.at(confider.at(20, LocalTime.of(8, 12)).plus(minutes, ChronoUnit.MINUTES));
  }
}
