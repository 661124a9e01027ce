package bihuan.demo;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.classification.Adoption;
import bihuan.classification.CardRuling;
import bihuan.classification.Change;
import bihuan.classification.Conclusion;
import bihuan.classification.Effect;
import bihuan.classification.Method;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.demo.Story.Act;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.loop.Closing;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.Intake;
import bihuan.loop.Issues;
import bihuan.loop.Publication;
import bihuan.loop.Publication.PublicationCheck;
import bihuan.loop.Rectification;
import bihuan.loop.Rulings;
import bihuan.loop.Triage;
import bihuan.loop.Verification;
import bihuan.openness.Openness;
import bihuan.relay.Relay;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import bihuan.vault.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plays a story through the steps, each act by whoever may do it and at its own time, as people
 * would have.
 */
@ApplicationScoped
class Replay {

  @Inject Accounts accounts;
  @Inject Calendars calendars;
  @Inject Evidence evidence;
  @Inject EvidenceDesk desk;
  @Inject Issues issues;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Rulings rulings;
  @Inject Supervision supervision;
  @Inject Relay relay;
  @Inject Openness openness;
  @Inject StandIns standIns;

  /**
   * @param numbers of the stories told before, by their names
   */
  IssueNumber play(Story story, Function<String, IssueNumber> numbers, Instant now) {
    var scene = new Scene(story, numbers, now);
    story.acts().forEach(scene::play);
    return scene.number;
  }

  /** One story under way. */
  private class Scene {

    private final Story story;
    private final Function<String, IssueNumber> numbers;
    private final Instant now;
    private String lead;
    private String verifier;
    private String ownUnit = "";
    private IssueNumber number;

    Scene(Story story, Function<String, IssueNumber> numbers, Instant now) {
      this.story = story;
      this.numbers = numbers;
      this.now = now;
      this.lead = story.lead();
    }

    void play(Act act) {
      var words = act.text("words");
      switch (act.what()) {
        case "SUBMIT" -> submit(act);
        case "ASK_INFO" -> triage.askInfo(number, words, office(act));
        case "REFUSE" ->
            triage.refuse(number, act.constant(RefusalReason.class, "reason"), words, office(act));
        case "OBJECT" -> intake.object(number, words, reporter(act));
        case "TRANSFER" -> triage.transfer(number, act.text("authority"), words, head(act));
        case "ACCEPT" -> triage.accept(number, story.classification(), office(act));
        case "MERGE_IN" ->
            triage.merge(numbers.apply(act.text("which")), number, words, office(act));
        case "OUTGOING" -> reviewOutgoing(act);
        case "ASSIGN" -> assign(act);
        case "LAPSE" -> intake.lapse(number, house(act));
        case "SIGN_BY_DEFAULT" -> rectification.signByDefault(number, house(act));
        case "CORRECT" -> triage.correct(number, story.corrected(act), words, office(act));
        case "REDIRECT" -> redirect(act);
        case "CALL_IN" -> callIn(act);
        case "TRY" -> verification.tryInVain(number, words, by(verifier, act));
        case "NOT_REACHED" -> verification.reachNobody(number, words, by(verifier, act));
        case "EXPLAIN" -> verification.explain(number, act.text("basis"), words, head(act));
        case "KEEP_TRACKING" ->
            verification.keepTracking(
                number, words, LocalDate.parse(act.text("nextLook")), head(act));
        case "RESTART" -> verification.restart(number, words, office(act));
        case "CALL_BACK" -> verification.callBack(number, found(act), 4, office(act));
        case "RATE" -> verification.rate(number, found(act), reporter(act));
        case "HEAR" -> rulings.hear(number, words, head(act));
        case "STATE_CASE" -> rulings.stateCase(number, words, approver(act));
        case "RULE_FALSE_CLOSING" -> rulings.ruleFalseClosing(number, words, head(act));
        case "APPEAL_CARD" -> rulings.appealCard(number, act.number("card"), words, approver(act));
        case "RULE_APPEAL" ->
            rulings.ruleAppeal(
                number,
                act.number("card"),
                act.constant(CardRuling.class, "ruling"),
                words,
                head(act));
        case "SIGN" -> rectification.sign(number, officer(act));
        case "CONTACT" -> rectification.contact(number, words, officer(act));
        case "REQUEST_RETURN" ->
            rectification.requestReturn(number, words, act.text("suggested"), officer(act));
        case "REASSIGN" -> reassign(act);
        case "SUSPEND" ->
            rectification.suspend(
                number, act.constant(SuspendReason.class, "reason"), null, words, office(act));
        case "OPINE" -> rectification.opine(number, words, officer(act));
        case "SIGN_OPINION" -> rectification.signOpinion(number, approver(act));
        case "REPORT" -> report(act);
        case "SIGN_OFF" -> rectification.signOff(number, approver(act));
        case "REQUEST_EXTENSION" -> rectification.requestExtension(number, words, officer(act));
        case "GRANT_EXTENSION" -> rectification.grantExtension(number, office(act));
        case "REJECT" ->
            verification.reject(
                number, act.constant(RejectReason.class, "reason"), words, office(act));
        case "SEND_TO_VERIFY" -> sendToVerify(act);
        case "VERDICT" -> verdict(act);
        case "TRACK" ->
            verification.track(
                number,
                act.text("plan"),
                LocalDate.parse(act.text("nextLook")),
                act.text("responsible"),
                head(act));
        case "IMPROVE" -> closing.improve(number, words, office(act));
        case "ADOPT" -> adopt(act);
        case "SIGN_IMPROVEMENT" -> closing.signImprovement(number, approver(act));
        case "EFFECT_CHECK" ->
            closing.checkEffect(number, act.constant(Effect.class, "found"), words, office(act));
        case "CLOSE" -> closing.close(number, office(act));
        case "REOPEN" ->
            closing.reopen(number, numbers.apply(act.text("back")), words, office(act));
        case "WRITE_PUBLICLY" -> openness.write(number, publicWords(act), 0, office(act));
        case "CLEAR" -> openness.clear(number, EnumSet.allOf(PublicationCheck.class), 1, head(act));
        case "DECLINE_TO_PUBLISH" -> openness.decline(number, words, head(act));
        case "MAJOR" -> supervision.markMajor(number, words, head(act));
        case "REMIND" -> supervision.remind(number, words, office(act));
        case "SUPERVISE" -> supervision.supervise(number, words, by("simon", act));
        case "ASK" ->
            relay.forward(number, relay.ask(number, words, officer(act)), words, office(act));
        case "ANSWER" -> answer(act);
        default ->
            throw new IllegalArgumentException(story.id() + " does not know how to " + act.what());
      }
    }

    private void submit(Act act) {
      var by = story.isAnonymous() ? Actor.NOBODY.at(at(act)) : reporter(act);
      var draft = Evidence.draftToken();
      act.list("files")
          .forEach(
              it -> evidence.keep(PaperForm.of(it), Evidence.draft(draft), Purpose.REPORT, by));
      if (story.isAnonymous()) {
        number = intake.fileAnonymously(story.filing(draft), by).number();
      } else {
        var account = account(story.reporter());
        var identity =
            new Identity(by.name(), account.displayZh(), "", "", by.actor().role().name());
        number = intake.file(story.filing(draft), identity, by);
      }
    }

    private void reviewOutgoing(Act act) {
      var coordinator = office(act);
      var files =
          issues.seenBy(coordinator, number).files().stream()
              .filter(it -> it.purpose() == Purpose.REPORT)
              .map(it -> it.id())
              .collect(Collectors.toSet());
      triage.reviewOutgoing(
          number,
          issues.seenBy(coordinator, number).course().outgoingEdition(),
          story.outgoingTitle(),
          story.outgoing(),
          files,
          coordinator);
    }

    /** What is about the office's own unit is left to its substitutes. */
    private void assign(Act act) {
      var cora = by("cora", act);
      if (cora.actor().isOf(lead)) {
        triage.leaveToSubstitutes(number, act.text("words"), cora);
        ownUnit = lead;
      }
      triage.assign(number, lead, story.others(), office(act));
    }

    private void reassign(Act act) {
      lead = act.text("lead");
      triage.reassign(number, lead, act.list("others"), act.text("words"), office(act));
    }

    private void report(Act act) {
      var officer = officer(act);
      keep(act, Purpose.RECTIFICATION, officer);
      rectification.report(
          number,
          new Reply(act.text("words"), act.constant(Conclusion.class, "conclusion")),
          officer);
    }

    private void sendToVerify(Act act) {
      var method = act.constant(Method.class, "method");
      var named = method == Method.RE_RUN ? "" : act.text("verifier");
      verification.sendToVerify(number, named, method, office(act));
      verifier = named.isEmpty() ? issues.audience(number).verifier() : named;
    }

    private void verdict(Act act) {
      var by = verifier.equals(Verification.REPORTER) ? reporter(act) : by(verifier, act);
      verification.verify(number, found(act), by);
    }

    private void adopt(Act act) {
      var officer = officer(act);
      keep(act, Purpose.IMPROVEMENT, officer);
      closing.adopt(
          number,
          new Adoption(
              act.constant(Change.class, "change"), act.text("words"), act.text("promise")),
          officer);
    }

    private static Publication.Words publicWords(Act act) {
      return new Publication.Words(
          act.text("title"), act.text("reported"), act.text("done"), act.text("verdict"));
    }

    private void answer(Act act) {
      var reporter = reporter(act);
      var open = relay.about(issues.seenBy(reporter, number));
      relay.answer(number, open.get(open.size() - 1).id(), act.text("words"), reporter);
    }

    private void keep(Act act, Purpose purpose, By by) {
      act.list("files").forEach(it -> desk.keep(number, PaperForm.of(it), purpose, by));
    }

    private Verdict found(Act act) {
      return new Verdict(
          true,
          act.flag("solved"),
          act.told().containsKey("explained") ? act.flag("explained") : null,
          act.told().containsKey("satisfaction") ? act.number("satisfaction") : null,
          act.text("words"));
    }

    private void redirect(Act act) {
      lead = act.text("lead");
      triage.redirect(number, lead, act.list("others"), act.text("words"), head(act));
    }

    private void callIn(Act act) {
      var head = head(act);
      keep(act, Purpose.RECTIFICATION, head);
      rectification.callIn(
          number, new Reply(act.text("words"), act.constant(Conclusion.class, "conclusion")), head);
    }

    private By house(Act act) {
      return Actor.HOUSE.at(at(act));
    }

    private By office(Act act) {
      return office(Role.COORDINATOR, "cora", act);
    }

    private By head(Act act) {
      return office(Role.HEAD, "helen", act);
    }

    private By office(Role part, String name, Act act) {
      var day = City.day(now);
      return standIns
          .substitutes(ownUnit, part, day)
          .findFirst()
          .map(it -> standIns.dressed(by(it, act).actor(), day).at(at(act)))
          .orElseGet(() -> by(name, act));
    }

    private By officer(Act act) {
      return ofUnit(Role.CASE_HANDLER, unit(act), act);
    }

    private By approver(Act act) {
      return ofUnit(Role.APPROVER, unit(act), act);
    }

    /** The lead where no other is named. */
    private String unit(Act act) {
      return act.text("unit").isEmpty() ? lead : act.text("unit");
    }

    private By ofUnit(Role role, String unit, Act act) {
      return accounts.namesOf(unit, role).stream()
          .findFirst()
          .map(it -> by(it, act))
          .orElseThrow(() -> new IllegalStateException("nobody of " + unit + " is " + role));
    }

    private By reporter(Act act) {
      return by(story.reporter(), act);
    }

    private By by(String name, Act act) {
      var account = account(name);
      return new Actor(account.name(), account.role(), account.unit()).at(at(act));
    }

    private AccountRow account(String name) {
      return accounts
          .find(name)
          .orElseThrow(() -> new IllegalStateException("no demo account " + name));
    }

    private Instant at(Act act) {
      var parts = List.of(act.at().split(" "));
      var told =
          day(parts.get(0)).atTime(LocalTime.parse(parts.get(1))).atZone(City.ZONE).toInstant();
      return told.isAfter(now) ? now : told;
    }

    private LocalDate day(String told) {
      return told.contains("-") && told.length() > 4
          ? LocalDate.parse(told)
          : workingDaysAgo(-Integer.parseInt(told));
    }

    private LocalDate workingDaysAgo(int days) {
      var calendar = calendars.current();
      var day = City.day(now);
      for (var left = days; left > 0; ) {
        day = day.minusDays(1);
        left -= calendar.isWorking(day) ? 1 : 0;
      }
      return day;
    }
  }
}
