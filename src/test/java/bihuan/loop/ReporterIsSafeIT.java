package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.loop.Confider.NAME;
import static bihuan.loop.Confider.PASSWORD;
import static bihuan.loop.Confider.outburst;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Operations;
import bihuan.Pages;
import bihuan.Traces;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
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
import bihuan.commendations.CommendationRow;
import bihuan.commendations.Commendations;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationTexts;
import bihuan.invitations.Recruitment;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JourneyFiling;
import bihuan.journal.PhotoIntake;
import bihuan.letters.Letters;
import bihuan.lists.SavedViews;
import bihuan.lists.web.IssueListResource;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.relay.Relay;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.VisitForm;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One person speaks about several units, in confidence and once without a name. From filing to
 * closing, people of these units try every page, every REST operation, every filter, order, word,
 * sheet, notice, file and error, and find no trace of who it was, or when. Nobody else finds more
 * than they may. That the same search does find it all where it may be found, shows that it
 * searches.
 */
@InContainer
class ReporterIsSafeIT {

  private static final System.Logger LOG = System.getLogger(ReporterIsSafeIT.class.getName());

  private static final String LEAD = "D16";
  private static final String OTHER = "D19";
  private static final String FOREIGN = "D10";
  private static final Pattern PUBLICATION =
      Pattern.compile("publication\\.xhtml\\?number=[\\d-]+");

  private static final String UNKNOWN = "2019-0000017";
  private static final String ROUND = "同一窗口再走一遍";

  /** Nothing in it reads as an issue's number. */
  private static final String JOURNEY = "5a1f0c3e-7b42-4d6a-9c0d-ab12cd34ef56";

  /** What the demonstration is about to promise differently. */
  private static final String DRAFTED = "P07";

  private static final String NO_TOKEN = "0".repeat(24);

  private static final Actor OFFICER = new Actor("d16-officer", Role.CASE_HANDLER, LEAD);
  private static final Actor APPROVER = new Actor("d16-approver", Role.APPROVER, LEAD);

  @Inject HttpServletRequest request;
  @Inject ServletContext application;
  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject Letters letters;
  @Inject Recruitment recruitment;
  @Inject Planning planning;
  @Inject Assignments assignments;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Supervision supervision;
  @Inject Relay relay;
  @Inject JournalKeeping keeping;
  @Inject PhotoIntake photoIntake;
  @Inject Commendations commendations;
  @Inject JourneyFiling filing;
  @Inject EvidenceDesk desk;
  @Inject Evidence evidence;
  @Inject Issues issues;
  @Inject SavedViews views;
  @Inject Disclosure disclosure;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Confider confider = new Confider(now);
  private final Complaints all = new Complaints();
  private final List<Prowler> prowlers = new ArrayList<>();

  /** Those of the office: they choose who goes where among all who might. */
  private final List<Prowler> sending = new ArrayList<>();

  private final Map<String, List<String>> filters = filters();

  private Prowler.Doors doors;
  private Visitor speaker;
  private AssignmentRow visit;
  private String draft;
  private String code = "not filed yet";
  private String disclosureAsked;
  private List<String> photos;
  private List<String> praises;

  private IssueNumber number;
  private IssueNumber anonymous;
  private IssueNumber merged;
  private IssueNumber foreign;
  private IssueNumber returned;
  private IssueNumber objected;
  private final Traces pseudonyms = new Traces();
  private final Traces moment = new Traces();

  /** By which the office finds what they lived, and nobody else. */
  private final Traces journey = new Traces();

  private int minutes;

  @Test
  void nobodyOfAReportedUnitEverLearnsWhoSpoke() {
    try (var log = new Overheard()) {
      enrol();
      var before = prowler("d16-officer").told(filters);
      file();
      all.hear(
          () ->
              assertThat(prowler("d16-officer").told(filters))
                  .as("while it is with the office")
                  .isEqualTo(before));

      handOut();
      visit("assigned", number, "d16-officer", "d19-approver");
      work();
      visit("reported", number, "d16-approver", "d19-officer");
      doubt();
      visit("not satisfied", number, "d16-officer", "d19-officer");
      visit("not satisfied", anonymous, "d16-officer", "d16-approver");
      finish();

      prowlAtTheUnit();
      prowlElsewhere();
      prowlers.forEach(it -> all.hear(() -> assertThat(it.leaks()).isEmpty()));
      sending.forEach(
          it ->
              all.hear(
                  () ->
                      assertThat(it.leaksOutside("rounds", "panel", "letters", "tasks"))
                          .isEmpty()));

      everythingWasTriedAndCanBeFound();
      LOG.log(Level.INFO, "{0}", "the log is heard");
      all.hear(() -> assertThat(log.all()).contains("the log is heard"));
      all.hear(() -> assertThat(everything().in(log.all())).as("in the log").isEmpty());
      assertThat(all.all()).isEmpty();
    }
  }

  private void enrol() {
    var term = confider.at(300, LocalTime.NOON);
    enrolment.invent(Confider.ACCOUNT, NAME, Confider.ENGLISH, Role.OBSERVER, "", PASSWORD, term);
    var particulars =
        new Particulars(
            NAME,
            Confider.ENGLISH,
            Category.OPERATOR,
            false,
            Confider.ORGANISATION,
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            term.atZone(City.ZONE).toLocalDate(),
            null);
    var member = new NewMember(particulars, new Contact(Confider.PHONE, ""));
    appointment.found(Confider.ACCOUNT, member, Actor.HOUSE.at(term));
    observers.agree(Confider.at(term));
    recruitment.invite(
        appointment.enter(member, CORA.at(now)),
        InvitationForm.CARD,
        InvitationTexts::plain,
        CORA.at(now));
    visit = sendSomebody();
    speaker = visitor(Confider.ACCOUNT);
    var pages = Pages.of(application);
    doors =
        new Prowler.Doors(
            pages,
            pages.stream().filter(this::isAboutAnIssue).toList(),
            Operations.describedTo(speaker));
    assertThat(doors.aboutIssues()).contains("loop/issue.xhtml", "loop/verify.xhtml");
  }

  private boolean isAboutAnIssue(String page) {
    try (var text = application.getResourceAsStream("/" + page)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .contains("viewParam name=\"number\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void file() {
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
    merged = fileAgain();
    foreign = fileAgain();
    returned = fileAgain();
    objected = fileAgain();
    Stream.of(number, anonymous, merged, foreign, returned, objected)
        .forEach(it -> pseudonyms.add(view(CORA, it).reporter()));
    live(by);
    draft = Evidence.draftToken();
    keep(by);
    moment.addMoment(started.minusMillis(1), Instant.now().plusMillis(1));
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

  private void handOut() {
    triage.refuse(objected, RefusalReason.TOO_VAGUE, "说得太笼统", on(CORA));
    intake.object(objected, "绛紫印泥就是证据", on(Confider.account()));
    handOut(foreign, FOREIGN, Set.of());
    handOut(returned, LEAD, Set.of());
    rectification.requestReturn(returned, "不归我局", FOREIGN, on(OFFICER));
    triage.reassign(returned, FOREIGN, List.of(), "改派", on(CORA));
    handOut(anonymous, LEAD, Set.of());
    accept(merged);
    var files = view(CORA, number).files().stream().map(FileRow::id).collect(Collectors.toSet());
    handOut(number, LEAD, files);
    triage.merge(merged, number, "同一件事", on(CORA));
    views.save(NAME, "?q=" + NAME, on(CORA));
    disclosureAsked =
        disclosure.ask(number.value(), DisclosurePurpose.CONTACT, "需要当面核实此事的经过", on(CORA));
  }

  private void handOut(IssueNumber which, String lead, Set<String> files) {
    accept(which);
    triage.reviewOutgoing(which, "样式要求不一", "同一份申请补正多次，样式要求不一。", files, on(CORA));
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
            IssueClass.B,
            8,
            "P04",
            4,
            Wuhai.HAIBOWAN,
            false),
        on(CORA));
  }

  private void work() {
    rectification.sign(number, on(OFFICER));
    rectification.sign(anonymous, on(OFFICER));
    rectification.contact(number, "已转告", on(OFFICER));
    relay.ask(number, "是哪一种样式？", on(OFFICER));
    var question = relay.about(view(OFFICER, number)).get(0).id();
    relay.answer(number, question, outburst() + "石榴便签", on(Confider.account()));
    report(number);
    report(anonymous);
  }

  private void report(IssueNumber which) {
    var officer = on(OFFICER);
    desk.keep(which, Samples.upload("proof.jpg", Pictures.jpeg()), Purpose.RECTIFICATION, officer);
    rectification.report(which, new Reply("统一了样式", Conclusion.SOLVED), officer);
  }

  /** The reporter goes and sees, with a photograph, and says too much. */
  private void doubt() {
    relay.passOn(number, relay.about(view(CORA, number)).get(0).id(), "是通用样式", on(CARL));
    judge(number, Confider.account(), new Verdict(true, false, 1, outburst()));
    judge(anonymous, behindTheCode(), new Verdict(true, false, 1, outburst()));
    supervision.remind(number, "请尽快", on(CORA));
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

  private void finish() {
    report(number);
    judge(number, Confider.account(), new Verdict(true, true, 5, outburst()));
    closing.improve(number, "全市统一", on(CORA));
    var officer = on(OFFICER);
    desk.keep(number, Samples.upload("rule.jpg", Pictures.jpeg()), Purpose.IMPROVEMENT, officer);
    closing.adopt(number, new Adoption(Change.RULE, "印发统一样式", ""), officer);
    closing.close(number, on(CORA));
    verification.rate(merged, new Verdict(true, false, 2, outburst()), on(Confider.account()));
  }

  /** A look at one issue and at what tells of it, while it stands somewhere on its way. */
  private void visit(String stage, IssueNumber which, String... accounts) {
    for (var account : accounts) {
      var prowler = prowler(account);
      for (var it :
          List.of(
              "loop/issue.xhtml?number=" + which,
              "loop/verify.xhtml?number=" + which,
              "lists/workbench.xhtml",
              "lists/issues.xhtml",
              "notices/notices.xhtml",
              "home.xhtml",
              "api/issues",
              "api/issues/export",
              "api/notices")) {
        prowler.get(it);
      }
      all.hear(
          () ->
              assertThat(prowler.get("api/issues/" + which).text())
                  .as("%s, %s: the days it was filed and supplied", stage, account)
                  .contains("\"number\":\"" + which)
                  .doesNotContain(day(24), day(22)));
      prowler.openFiles(which.value(), filesOf(which));
    }
  }

  private void prowlAtTheUnit() {
    for (var account : List.of("d16-officer", "d16-approver", "d19-officer", "d19-approver")) {
      var prowler =
          prowler(account)
              .openPages(numbers(number, anonymous, returned))
              .readAll(values(NO_TOKEN))
              .openFiles(number.value(), filesOf(number))
              .knockAt(foreign.value(), UNKNOWN);
      all.hear(
          () -> assertThat(prowler.tryAll(number.value(), values(NO_TOKEN))).as(account).isEmpty());
    }
    prowler("d16-officer")
        .sift(filters)
        .lookFor(wordsToTry(), ours())
        .sortAndWiden(hiddenColumns())
        .mumble(Confider.ACCOUNT)
        .knockAt(returned.value(), UNKNOWN)
        .knockAt(merged.value(), UNKNOWN)
        .knockAt(objected.value(), UNKNOWN);
    readInEnglish(prowler("d16-officer"));
    prowler("d19-officer").sift(filters).lookFor(wordsToTry(), ours());
    all.hear(() -> assertThat(view(CORA, number).stage()).isEqualTo(Stage.CLOSED));
  }

  private void readInEnglish(Prowler prowler) {
    prowler.get("index.xhtml?lang=en");
    prowler.openPages(numbers(number, anonymous)).openFiles(number.value(), filesOf(number));
  }

  /**
   * Other units, other observers and the public see no more; overseers reviewed words only; the
   * office a pseudonym only; administrators accounts, but not that one of them spoke.
   */
  private void prowlElsewhere() {
    for (var account : List.of("d10-officer", "d07-officer", "oscar", "enzo", "stewart", "vera")) {
      prowler(account)
          .openPages(numbers(number))
          .knockAt(number.value(), UNKNOWN)
          .lookFor(List.of("绛紫印泥", NAME, Confider.ACCOUNT), ours());
    }
    prowler("", everything())
        .openPages(numbers(number))
        .readAll(values(NO_TOKEN))
        .mumble(Confider.ACCOUNT);
    for (var account : List.of("simon", "leo", "edith")) {
      var untold = hushed().add(confider.times()).add(confider.seconds()).add(journey);
      var prowler = prowler(account, untold).openPages(numbers(number, merged));
      prowler.readAll(values(NO_TOKEN)).openFiles(number.value(), filesOf(number));
      prowler.lookFor(List.of("绛紫印泥", NAME, Confider.ACCOUNT), ours());
      all.hear(
          () ->
              assertThat(pseudonyms.in(prowler.get("api/issues/" + number).text()))
                  .as(account)
                  .isEmpty());
    }
    for (var account : List.of("cora", "helen")) {
      var unsaid = new Traces().add(Confider.ACCOUNT, Confider.ENGLISH);
      var prowler = new Prowler(account, visitor(account), doors, unsaid, all);
      sending.add(prowler.openPages(numbers(number, anonymous)).readAll(values(draft)));
    }
    for (var account : List.of("syd", "selma", "audrey")) {
      var spoken = Confider.words().add(Confider.files()).add(Confider.PHONE, "蓝鹊砂轮");
      prowler(account, spoken).openPages(numbers(number)).readAll(values(NO_TOKEN));
    }
  }

  /**
   * Whoever may find it finds it with the same search: nothing of it was overlooked, and no page or
   * operation was left out.
   */
  private void everythingWasTriedAndCanBeFound() {
    var searching = new ArrayList<Prowler>();
    for (var account : List.of("cora", "syd", "audrey", visit.account(), Confider.ACCOUNT)) {
      searching.add(
          new Prowler(account, visitor(account), doors, everything(), all)
              .openPages(numbers(number, anonymous))
              .readAll(values(draft)));
    }
    var cora = searching.get(0);
    PUBLICATION
        .matcher(cora.open("openness/clearing.xhtml").text())
        .results()
        .limit(1)
        .forEach(it -> cora.open("openness/" + it.group()));
    all.hear(() -> assertThat(troubleShownTo(searching.get(4))).isEqualTo(200));
    for (var file : filesOf(number)) {
      cora.get("api/issues/" + number + "/evidence/" + file + "?original=true");
    }
    searching.add(atTheQueryPage());
    var found = new HashSet<String>();
    searching.forEach(it -> found.addAll(it.found()));
    all.hear(() -> assertThat(found).containsAll(readable().words()));
    all.hear(
        () ->
            assertThat(cora.found())
                .as("ids made while it was filed")
                .anyMatch(it -> it.length() == 13));

    var opened = new TreeSet<String>();
    Stream.concat(prowlers.stream(), searching.stream()).forEach(it -> opened.addAll(it.opened()));
    all.hear(() -> assertThat(opened).containsAll(doors.pages()));
    all.hear(
        () ->
            assertThat(doors.operations().reads().map(it -> it.path()))
                .isNotEmpty()
                .isSubsetOf(opened));
  }

  /** How the page answers on which its traveller reads a trouble over before filing it. */
  private static int troubleShownTo(Prowler traveller) {
    return traveller.open("journal/trouble.xhtml?key=" + JOURNEY + "&code=4-UNCLEAR").status();
  }

  /** The anonymous reporter, with nothing but the code. */
  private Prowler atTheQueryPage() {
    var prowler = new Prowler("", Visitor.stranger(root(), "zh-CN"), doors, everything(), all);
    var fields = new TreeMap<String, String>();
    Pattern.compile("<input[^>]*name=\"([^\"]+)\"(?:[^>]*value=\"([^\"]*)\")?")
        .matcher(prowler.get("loop/query.xhtml").text())
        .results()
        .forEach(it -> fields.put(it.group(1), it.group(2) == null ? "" : it.group(2)));
    fields.replaceAll((name, value) -> name.contains("code") ? code : value);
    fields.put("query:go", "query:go");
    prowler.submit("loop/query.xhtml", fields);
    prowler.get("api/issues/" + anonymous, "X-Bihuan-Code", code);
    return prowler.openPages(List.of()).readAll(values(anonymous, NO_TOKEN));
  }

  private Traces everything() {
    return readable().add(confider.seconds()).add(moment).add(code);
  }

  /** What somebody may read somewhere. */
  private Traces readable() {
    return hushed().add(confider.times()).add(pseudonyms).add(journey);
  }

  private static Traces hushed() {
    return Confider.names().add(Confider.words()).add(Confider.files());
  }

  private List<String> wordsToTry() {
    return everything().words().stream().filter(it -> it.matches("[\\p{IsHan}\\w -]+")).toList();
  }

  /** What the office's lists can show, and a unit's cannot. */
  private static List<String> hiddenColumns() {
    return List.of("FILED", "REPORTER", "SOURCE", "SECRECY", "reporter", "filedAt", "pseudonym");
  }

  private List<String> ours() {
    return numbers(number, anonymous, merged, foreign, returned, objected);
  }

  private static List<String> numbers(IssueNumber... numbers) {
    return Stream.of(numbers).map(IssueNumber::value).toList();
  }

  private Map<String, List<String>> values(String token) {
    return values(number, token);
  }

  private Map<String, List<String>> values(IssueNumber which, String token) {
    var drafted = token.equals(draft) ? evidence.of(Evidence.draft(draft)) : List.<FileRow>of();
    return Map.ofEntries(
        entry("number", List.of(which.value(), "8", letters.own(Confider.at(now)).get(0).number())),
        entry("task", List.of(String.valueOf(visit.id()))),
        entry("file", filesOf(which)),
        entry("code", List.of(LEAD, "P04", DRAFTED, "CLASS_B")),
        entry("version", List.of("1")),
        entry("year", List.of("2026")),
        entry("name", List.of(Confider.ACCOUNT)),
        entry("token", List.of(token)),
        entry("key", List.of(JOURNEY)),
        entry("photo", photos),
        entry("process", List.of("P04")),
        entry("language", List.of("zh", "en")),
        entry(
            "id",
            Stream.of(
                    drafted.stream().map(FileRow::id),
                    praises.stream(),
                    Stream.of("T01", disclosureAsked))
                .flatMap(it -> it)
                .toList()));
  }

  /** Somebody is asked to go to the very place, of which nobody there is to hear either. */
  private AssignmentRow sendSomebody() {
    var office = CORA.at(now);
    var round =
        planning.draft(
            new RoundTerms(
                ROUND,
                RoundKind.MONTHLY,
                office.day(),
                office.day().plusDays(20),
                Set.of("P04"),
                Set.copyOf(City.here().districts()),
                Set.of(VisitForm.UNANNOUNCED),
                ""),
            office);
    planning.propose(round, new PlanRequest(1, 1, 0, 3), office);
    planning.announce(round, office);
    return assignments.ofRound(round, CORA).get(0);
  }

  private List<String> filesOf(IssueNumber which) {
    return evidence.of(which.subject()).stream().map(FileRow::id).toList();
  }

  /** Every filter of the list, each with every value it can have where they are few. */
  private static Map<String, List<String>> filters() {
    var filters = new TreeMap<String, List<String>>();
    var list =
        Stream.of(IssueListResource.class.getMethods())
            .filter(it -> it.getName().equals("list"))
            .findFirst()
            .orElseThrow();
    for (var it : list.getParameters()) {
      var name = it.getAnnotation(QueryParam.class).value();
      filters.put(
          name,
          it.getType().isEnum()
              ? Stream.of(it.getType().getEnumConstants()).map(Object::toString).toList()
              : some(name));
    }
    return filters;
  }

  private static List<String> some(String filter) {
    return switch (filter) {
      case "unit" -> List.of(LEAD, OTHER, FOREIGN);
      case "district" -> List.of("HAIBOWAN", "HAINAN", "WUDA");
      case "process" -> List.of("P04", "P05");
      case "measure" -> List.of("8", "9");
      case "q", "after" -> List.of();
      default -> throw new AssertionError("a new filter: " + filter);
    };
  }

  private Prowler prowler(String account) {
    return prowler(account, everything());
  }

  /** Who was not asked to go hears nothing of the round either. */
  private Prowler prowler(String account, Traces traces) {
    if (!account.equals(visit.account())) {
      traces.add(ROUND);
    }
    var prowler = new Prowler(account, visitor(account), doors, traces, all);
    prowlers.add(prowler);
    return prowler;
  }

  private Visitor visitor(String account) {
    if (account.equals(Confider.ACCOUNT) && speaker != null) {
      return speaker;
    }
    return account.isEmpty()
        ? Visitor.stranger(root(), "zh-CN")
        : Visitor.signedIn(root(), "zh-CN", account, "Demo-2026");
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }

  private IssueView view(Actor reader, IssueNumber which) {
    return issues.seenBy(reader.at(now), which);
  }

  private String day(int ago) {
    return confider.at(ago, LocalTime.NOON).atZone(City.ZONE).toLocalDate().toString();
  }

  /** Each deed some hours after the one before. */
  private By on(Actor actor) {
    minutes += 4 * 60;
    return actor.at(confider.at(20, LocalTime.of(8, 12)).plus(minutes, ChronoUnit.MINUTES));
  }
}
