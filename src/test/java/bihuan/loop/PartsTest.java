package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.APPROVER_AT_BANKING;
import static bihuan.Cast.APPROVER_AT_TAX;
import static bihuan.Cast.AUDREY;
import static bihuan.Cast.BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_BANKING;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.OSCAR;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.STEWART;
import static bihuan.Cast.SYD;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static bihuan.loop.Scene.*;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.standins.Hat;
import bihuan.classification.Adoption;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.classification.Change;
import bihuan.classification.Conclusion;
import bihuan.classification.Effect;
import bihuan.classification.IssueClass;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.Suggestion;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Everybody beside every stage and every move: may do, and does, exactly what {@code parts.csv}
 * says, which was written from the standard's words and not from the table in the code.
 */
class PartsTest {

  private static final Actor SUSAN_AT_DATA = new Actor("susan", Role.SUPERVISOR, "D17");
  private static final Actor VIOLA = new Actor("viola", Role.CALL_BACK_OFFICER, "");

  private static final Map<String, Actor> PEOPLE = people();
  private static final Map<String, Supplier<Scene>> SCENES = scenes();
  private static final Map<Move, Verb> VERBS = verbs();
  private static final List<Row> TABLE = table();

  static final Set<String> NAMES_OF_SCENES = SCENES.keySet();

  private record Row(String scene, Stage stage, String move, Set<String> people) {}

  interface Verb {
    IssueMoved make(Issue issue, By by, Today today);
  }

  @ParameterizedTest
  @FieldSource("NAMES_OF_SCENES")
  void everybodyIsOfferedWhatTheTableGivesThemAndNothingElse(String name) {
    var scene = SCENES.get(name).get();

    PEOPLE.forEach(
        (who, actor) ->
            assertThat(Set.copyOf(scene.issue.movesOpenTo(actor, scene.today())))
                .as(who + ", " + name)
                .isEqualTo(allowed(name, who)));
  }

  @ParameterizedTest
  @FieldSource("NAMES_OF_SCENES")
  void everybodyDoesWhatTheTableGivesThemAndIsRefusedAllElse(String name) {
    var stage = stageOf(name);
    PEOPLE.forEach(
        (who, actor) ->
            VERBS.forEach(
                (move, verb) -> {
                  var scene = SCENES.get(name).get();
                  var what = "%s %s, %s".formatted(who, move, name);
                  var refusal =
                      catchThrowableOfType(
                          Refusal.class,
                          () -> verb.make(scene.issue, scene.by(actor), scene.today()));
                  if (allowed(name, who).contains(move)) {
                    assertThat(refusal).as(what).isNull();
                  } else {
                    assertThat(refusal).as(what).isNotNull();
                    assertThat(refusal.ground()).as(what).isIn(GROUNDS);
                    assertThat(scene.issue.stage()).as(what).isEqualTo(stage);
                  }
                }));
  }

  private static final Set<Refusal.Ground> GROUNDS =
      EnumSet.of(Refusal.Ground.FORBIDDEN, Refusal.Ground.CONFLICT);

  @ParameterizedTest
  @FieldSource("NAMES_OF_SCENES")
  void aSceneStandsWhereTheTableSays(String name) {
    assertThat(SCENES.get(name).get().issue.stage()).isEqualTo(stageOf(name));
  }

  @Test
  void theTableLeavesOutNoStageNoMoveAndNoRole() {
    assertThat(TABLE.stream().map(Row::scene).collect(toSet())).isEqualTo(SCENES.keySet());
    assertThat(TABLE.stream().map(Row::stage)).contains(Stage.values());
    assertThat(TABLE.stream().map(Row::move).filter(it -> !it.isEmpty()).collect(toSet()))
        .isEqualTo(
            Stream.of(Move.values())
                .filter(it -> it != Move.SUBMIT)
                .map(Enum::name)
                .collect(toSet()));
    assertThat(VERBS.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Move.SUBMIT)));
    assertThat(PEOPLE.values()).extracting(Actor::role).contains(Role.values());
    assertThat(PEOPLE.keySet())
        .containsAll(
            TABLE.stream().flatMap(it -> it.people().stream()).collect(toCollection(TreeSet::new)));
  }

  private static Stage stageOf(String scene) {
    return TABLE.stream().filter(it -> it.scene().equals(scene)).findFirst().orElseThrow().stage();
  }

  private static Set<Move> allowed(String scene, String who) {
    return TABLE.stream()
        .filter(it -> it.scene().equals(scene) && it.people().contains(who))
        .map(it -> Move.valueOf(it.move()))
        .collect(toSet());
  }

  static Map<String, Actor> people() {
    var people = new LinkedHashMap<String, Actor>();
    people.put("nobody signed in", Actor.NOBODY);
    people.put("reporter", REPORTER);
    people.put("reporter of another issue", Cast.reporter("R-9876543210"));
    people.put("officer of the lead unit", LINA_AT_LAND);
    people.put("officer of a co-operating unit", OFFICER_AT_BANKING);
    people.put("officer of another unit", OFFICER_AT_TAX);
    people.put("officer without a unit", Cast.holding(Role.CASE_HANDLER));
    people.put("approver of the lead unit", AIDAN_AT_LAND);
    people.put("approver who reported", Cast.as(Role.APPROVER, LAND, LINA_AT_LAND));
    people.put("approver of a co-operating unit", APPROVER_AT_BANKING);
    people.put("approver of another unit", APPROVER_AT_TAX);
    people.put("assigning coordinator", CORA);
    people.put("other coordinator", CARL);
    people.put("head", HELEN);
    people.put("named verifier", VERA);
    people.put("other verifier", VICTOR);
    people.put("observer", OSCAR);
    people.put("enterprise contact", ENZO);
    people.put("steward", STEWART);
    people.put("supervision officer", Cast.as(Role.SUPERVISOR, LAND, SIMON));
    people.put("city leader", LEO);
    people.put("editor", EDITH);
    people.put("system administrator", SYD);
    people.put("security administrator", SELMA);
    people.put("audit administrator", AUDREY);
    people.put("the house", Actor.HOUSE);
    people.put("coordinator of the lead unit", new Actor("connie", Role.COORDINATOR, LAND));
    people.put("head of the lead unit", new Actor("hector", Role.HEAD, LAND));
    people.put("substitute coordinator", wearing(SUSAN_AT_DATA, Hat.about(LAND, Role.COORDINATOR)));
    people.put("substitute head", wearing(SUSAN_AT_DATA, Hat.about(LAND, Role.HEAD)));
    people.put(
        "substitute coordinator of the lead unit",
        wearing(new Actor("lars", Role.APPROVER, LAND), Hat.about(LAND, Role.COORDINATOR)));
    people.put("substitute for another unit", wearing(SUSAN_AT_DATA, Hat.about("D16", Role.HEAD)));
    people.put("standing in for the head", wearing(CARL, Hat.insteadOf("helen", Role.HEAD)));
    people.put(
        "standing in for the head of the lead unit",
        wearing(new Actor("connie", Role.COORDINATOR, LAND), Hat.insteadOf("hector", Role.HEAD)));
    people.put(
        "officer standing in for the approver",
        wearing(
            new Actor("lukas", Role.CASE_HANDLER, LAND), Hat.insteadOf("aidan", Role.APPROVER)));
    people.put(
        "officer who reported standing in for the approver",
        wearing(LINA_AT_LAND, Hat.insteadOf("aidan", Role.APPROVER)));
    people.put(
        "standing in for the named verifier",
        wearing(VICTOR, Hat.insteadOf("vera", Role.CALL_BACK_OFFICER)));
    people.put(
        "assigning coordinator standing in for the named verifier",
        wearing(CORA, Hat.insteadOf("vera", Role.CALL_BACK_OFFICER)));
    people.put(
        "standing in for the other verifier",
        wearing(VIOLA, Hat.insteadOf("victor", Role.CALL_BACK_OFFICER)));
    return people;
  }

  private static Actor wearing(Actor actor, Hat hat) {
    return actor.wearing(List.of(hat));
  }

  static Map<String, Supplier<Scene>> scenes() {
    var scenes = new LinkedHashMap<String, Supplier<Scene>>();
    scenes.put("filed", Scene::new);
    scenes.put("asked for more", () -> new Scene().did(Move.ASK_INFO, CORA));
    scenes.put(
        "supplied", () -> new Scene().did(Move.ASK_INFO, CORA).did(Move.SUPPLY_INFO, REPORTER));
    scenes.put("accepted", () -> new Scene().accepted(IssueClass.B, Nature.INDIVIDUAL));
    scenes.put("assigned", () -> new Scene().assigned());
    scenes.put(
        "assigned too long ago to be returned", () -> new Scene().assigned().on("2026-05-14"));
    scenes.put(
        "return asked for", () -> new Scene().assigned().did(Move.REQUEST_RETURN, LINA_AT_LAND));
    scenes.put("in hand", () -> new Scene().inHand());
    scenes.put("in hand on the day it is due", () -> new Scene().inHand().on("2026-06-01"));
    scenes.put(
        "in hand and more time asked for",
        () -> new Scene().inHand().did(Move.REQUEST_EXTENSION, LINA_AT_LAND));
    scenes.put(
        "class A in hand and more time asked for",
        () ->
            new Scene()
                .inHand(IssueClass.A, Nature.INDIVIDUAL)
                .did(Move.REQUEST_EXTENSION, LINA_AT_LAND));
    scenes.put("suspended", () -> new Scene().inHand().did(Move.SUSPEND, CORA));
    scenes.put("before the approver", () -> new Scene().inHand().reported());
    scenes.put(
        "before the approver and more time asked for",
        () -> new Scene().inHand().did(Move.REQUEST_EXTENSION, LINA_AT_LAND).reported());
    scenes.put("under review", () -> new Scene().inHand().underReview());
    scenes.put("sent back", () -> new Scene().inHand().underReview().did(Move.REJECT, CORA));
    scenes.put(
        "sent back and more time asked for",
        () ->
            new Scene()
                .inHand()
                .underReview()
                .did(Move.REJECT, CORA)
                .did(Move.REQUEST_EXTENSION, LINA_AT_LAND));
    scenes.put("tracked", () -> new Scene().inHand().underReview().did(Move.TRACK, HELEN));
    scenes.put("with the verifier", () -> new Scene().inHand().beingVerified());
    scenes.put("with the reporter as verifier", PartsTest::verifiedByTheReporter);
    scenes.put("with the verifier for the third time", () -> dissatisfied(2).beingVerified());
    scenes.put("not satisfied", () -> dissatisfied(1));
    scenes.put(
        "not satisfied and more time asked for",
        () -> dissatisfied(1).did(Move.REQUEST_EXTENSION, LINA_AT_LAND));
    scenes.put("not satisfied twice", () -> dissatisfied(2));
    scenes.put("verified", () -> verified(Nature.INDIVIDUAL));
    scenes.put("a common trouble verified", () -> verified(Nature.COMMON));
    scenes.put("to be improved", () -> verified(Nature.INDIVIDUAL).did(Move.IMPROVE, CORA));
    scenes.put(
        "a common trouble to be improved", () -> verified(Nature.SYSTEMIC).did(Move.IMPROVE, CORA));
    scenes.put(
        "a common trouble improved",
        () -> verified(Nature.COMMON).did(Move.IMPROVE, CORA).did(Move.ADOPT, LINA_AT_LAND));
    scenes.put("closed", () -> new Scene().closed());
    scenes.put("closed and no longer watched", () -> new Scene().closed().on("2026-11-08"));
    scenes.put("closed with an improvement", PartsTest::improved);
    scenes.put(
        "closed with an improvement to be looked at again", () -> improved().on("2026-07-10"));
    scenes.put("closed with an improvement that faded", PartsTest::faded);
    scenes.put("explained", () -> dissatisfied(2).did(Move.EXPLAIN, HELEN));
    scenes.put("refused", () -> new Scene().did(Move.REFUSE, CORA));
    scenes.put(
        "refused too long ago for an objection",
        () -> new Scene().did(Move.REFUSE, CORA).on("2026-05-19"));
    scenes.put(
        "refused and objected to",
        () -> new Scene().did(Move.REFUSE, CORA).did(Move.OBJECT, REPORTER));
    scenes.put(
        "refused and the objection dismissed",
        () ->
            new Scene().did(Move.REFUSE, CORA).did(Move.OBJECT, REPORTER).did(Move.DISMISS, HELEN));
    scenes.put("merged", () -> new Scene().did(Move.MERGE, CORA));
    scenes.put("transferred", () -> new Scene().did(Move.TRANSFER, HELEN));
    scenes.put(
        "asked for more and never answered",
        () -> new Scene().did(Move.ASK_INFO, CORA).on("2026-05-27"));
    scenes.put(
        "in hand and an opinion owed", () -> new Scene().assigned().did(Move.SIGN, LINA_AT_LAND));
    scenes.put(
        "in hand and an opinion written",
        () ->
            new Scene()
                .assigned()
                .did(Move.SIGN, LINA_AT_LAND)
                .did(Move.OPINE, OFFICER_AT_BANKING));
    scenes.put(
        "in hand and an opinion owed too long",
        () -> new Scene().assigned().did(Move.SIGN, LINA_AT_LAND).on("2026-05-15"));
    scenes.put("in hand and a week late", () -> new Scene().inHand().on("2026-06-08"));
    scenes.put(
        "before the approver and a week late",
        () -> new Scene().inHand().reported().on("2026-06-08"));
    scenes.put(
        "a withdrawal asked for", () -> new Scene().inHand().did(Move.ASK_TO_WITHDRAW, REPORTER));
    scenes.put(
        "a withdrawal of a common trouble asked for",
        () -> new Scene().inHand(IssueClass.B, Nature.COMMON).did(Move.ASK_TO_WITHDRAW, REPORTER));
    scenes.put("suspended until today", () -> suspended(2).on("2026-05-13"));
    scenes.put("suspended long enough", () -> suspended(2).on("2026-05-14"));
    scenes.put("called in", () -> new Scene().inHand().on("2026-06-08").did(Move.CALL_IN, HELEN));
    scenes.put("an explanation with the verifier", () -> explaining(Method.CALL_BACK));
    scenes.put("an explanation walked anew", () -> explaining(Method.RE_RUN));
    scenes.put("with the verifier who tried three times", () -> tried(Nature.INDIVIDUAL));
    scenes.put(
        "an explanation accepted",
        () -> explaining(Method.CALL_BACK).did(Move.EXPLANATION_ACCEPTED, VERA));
    scenes.put(
        "not borne out",
        () ->
            explaining(Method.CALL_BACK, Conclusion.NOT_BORNE_OUT)
                .did(Move.EXPLANATION_ACCEPTED, VERA));
    scenes.put("nobody reached", () -> tried(Nature.INDIVIDUAL).did(Move.NOT_REACHED, VERA));
    scenes.put(
        "nobody reached in a common trouble",
        () -> tried(Nature.COMMON).did(Move.NOT_REACHED, VERA));
    scenes.put(
        "an improvement signed",
        () ->
            verified(Nature.COMMON)
                .did(Move.IMPROVE, CORA)
                .did(Move.ADOPT, LINA_AT_LAND)
                .did(Move.SIGN_IMPROVEMENT, AIDAN_AT_LAND));
    scenes.put("an improvement ruled out", PartsTest::ruledOut);
    scenes.put("closed and a unit heard", () -> new Scene().closed().did(Move.HEAR, HELEN));
    scenes.put(
        "closed and a unit heard that said its case",
        () -> new Scene().closed().did(Move.HEAR, HELEN).did(Move.STATE_CASE, AIDAN_AT_LAND));
    scenes.put(
        "closed and a unit heard that said nothing",
        () -> new Scene().closed().did(Move.HEAR, HELEN).on("2026-05-15"));
    scenes.put(
        "reopened and a unit heard",
        () -> new Scene().closed().did(Move.REOPEN, CORA).did(Move.HEAR, HELEN));
    scenes.put("shown a card", PartsTest::shownACard);
    scenes.put("shown a card long ago", () -> shownACard().on("2026-05-15"));
    scenes.put("a card appealed", () -> shownACard().did(Move.APPEAL_CARD, AIDAN_AT_LAND));
    scenes.put("a verdict appealed", PartsTest::appealed);
    scenes.put("a verdict appealed and not ruled on", () -> appealed().on("2026-05-19"));
    scenes.put("withdrawn", () -> new Scene().did(Move.WITHDRAW, REPORTER));
    return scenes;
  }

  private static Scene dissatisfied(int times) {
    var scene = new Scene().inHand();
    for (var i = 0; i < times; i++) {
      scene.beingVerified().found(false, 2);
    }
    return scene;
  }

  private static Scene verified(Nature nature) {
    return new Scene().inHand(IssueClass.B, nature).beingVerified().found(true, 4);
  }

  private static Scene suspended(int days) {
    var scene = new Scene().inHand();
    scene
        .issue
        .movedBy(scene.by(CORA), scene.today())
        .suspend(SuspendReason.EXPERT_APPRAISAL, days, "");
    return scene;
  }

  private static Scene explaining(Method method) {
    return explaining(method, Conclusion.PLANNED);
  }

  private static Scene explaining(Method method, Conclusion conclusion) {
    var scene = new Scene().inHand();
    scene
        .issue
        .movedBy(scene.by(LINA_AT_LAND), scene.today())
        .report(new Reply("要等自治区系统升级", conclusion));
    scene.did(Move.SIGN_OFF, AIDAN_AT_LAND);
    scene.issue.movedBy(scene.by(CARL), scene.today()).sendToVerify(VERA, method);
    return scene;
  }

  private static Scene tried(Nature nature) {
    var scene = new Scene().inHand(IssueClass.B, nature).beingVerified();
    for (var at : List.of("2026-05-11T01:10:00Z", "2026-05-11T08:10:00Z", "2026-05-12T02:10:00Z")) {
      scene.issue.notedBy(VERA.at(Instant.parse(at)), scene.today()).tryInVain("");
    }
    return scene;
  }

  private static Scene ruledOut() {
    var scene = verified(Nature.COMMON).did(Move.IMPROVE, CORA);
    scene.issue.notedBy(scene.by(HELEN), scene.today()).ruleOutImprovement("要等自治区立法");
    return scene;
  }

  static Scene improved() {
    return verified(Nature.COMMON)
        .did(Move.IMPROVE, CORA)
        .did(Move.ADOPT, LINA_AT_LAND)
        .did(Move.SIGN_IMPROVEMENT, AIDAN_AT_LAND)
        .did(Move.CLOSE, CORA);
  }

  static Scene faded() {
    var scene = improved().on("2026-07-10");
    scene.issue.notedBy(scene.by(CARL), scene.today()).checkEffect(Effect.FADED, "又要补正两次");
    return scene;
  }

  static Scene appealed() {
    var scene = dissatisfied(1);
    scene.issue.notedBy(scene.by(AIDAN_AT_LAND), scene.today()).appealVerdict("当天已统一");
    return scene;
  }

  private static Scene shownACard() {
    var scene = new Scene().inHand();
    scene.issue.notedBy(scene.by(Actor.HOUSE), scene.today()).show(CardReason.OVERDUE, LAND);
    return scene;
  }

  private static Scene verifiedByTheReporter() {
    var scene = new Scene().inHand().underReview();
    scene.issue.movedBy(scene.by(CARL), scene.today()).sendToVerify(REPORTER, Method.CALL_BACK);
    return scene;
  }

  static Map<Move, Verb> verbs() {
    var verbs = new EnumMap<Move, Verb>(Move.class);
    var other =
        Issue.file(
            new IssueNumber("2026-000007"),
            filing(),
            Suggestion.NONE,
            new Scene().by(REPORTER),
            new Scene().today());
    verbs.put(Move.ASK_INFO, (it, by, day) -> it.movedBy(by, day).make(Move.ASK_INFO, "哪一天"));
    verbs.put(Move.SUPPLY_INFO, (it, by, day) -> it.movedBy(by, day).supplyInfo("上周"));
    verbs.put(Move.WITHDRAW, (it, by, day) -> it.movedBy(by, day).make(Move.WITHDRAW, ""));
    verbs.put(
        Move.REFUSE, (it, by, day) -> it.movedBy(by, day).refuse(RefusalReason.TOO_VAGUE, "说不清"));
    verbs.put(Move.OBJECT, (it, by, day) -> it.movedBy(by, day).object("说得清"));
    verbs.put(Move.RECONSIDER, (it, by, day) -> it.movedBy(by, day).make(Move.RECONSIDER, "再看一次"));
    verbs.put(Move.DISMISS, (it, by, day) -> it.movedBy(by, day).make(Move.DISMISS, "仍不受理"));
    verbs.put(Move.MERGE, (it, by, day) -> it.movedBy(by, day).merge(other, ""));
    verbs.put(
        Move.TRANSFER, (it, by, day) -> it.movedBy(by, day).transfer("纪委监委", "移〔2026〕1号", "涉嫌违纪"));
    verbs.put(
        Move.ACCEPT,
        (it, by, day) -> it.movedBy(by, day).accept(classification(IssueClass.B, Nature.COMMON)));
    verbs.put(Move.ASSIGN, PartsTest::assign);
    verbs.put(Move.SIGN, (it, by, day) -> it.movedBy(by, day).sign());
    verbs.put(
        Move.REQUEST_RETURN, (it, by, day) -> it.movedBy(by, day).requestReturn("不归我们", "D41"));
    verbs.put(
        Move.REASSIGN,
        (it, by, day) -> it.movedBy(by, day).reassign(other(it, by), Set.of(BANKING), ""));
    verbs.put(Move.UPHOLD, (it, by, day) -> it.movedBy(by, day).uphold("归你们"));
    verbs.put(
        Move.SUSPEND,
        (it, by, day) -> it.movedBy(by, day).suspend(SuspendReason.LEGAL_PROCEDURE, null, ""));
    verbs.put(Move.RESUME, (it, by, day) -> it.movedBy(by, day).resume());
    verbs.put(
        Move.REPORT,
        (it, by, day) -> it.movedBy(by, day).report(new Reply("统一了样式", Conclusion.SOLVED)));
    verbs.put(Move.SEND_BACK, (it, by, day) -> it.movedBy(by, day).make(Move.SEND_BACK, "写清楚"));
    verbs.put(Move.SIGN_OFF, (it, by, day) -> it.movedBy(by, day).signOff());
    verbs.put(
        Move.REQUEST_EXTENSION, (it, by, day) -> it.movedBy(by, day).requestExtension("要改系统"));
    verbs.put(Move.GRANT_EXTENSION, (it, by, day) -> it.movedBy(by, day).grantExtension());
    verbs.put(Move.DECLINE_EXTENSION, (it, by, day) -> it.movedBy(by, day).declineExtension("时间够"));
    verbs.put(
        Move.REJECT,
        (it, by, day) -> it.movedBy(by, day).reject(RejectReason.PROMISE_ONLY, "只有承诺"));
    verbs.put(
        Move.TRACK,
        (it, by, day) -> it.movedBy(by, day).track("年底上线", day.date().plusDays(1), "王处"));
    verbs.put(Move.RESTART, (it, by, day) -> it.movedBy(by, day).restart(""));
    verbs.put(
        Move.SEND_TO_VERIFY,
        (it, by, day) -> it.movedBy(by, day).sendToVerify(VERA, Method.CALL_BACK));
    verbs.put(
        Move.SATISFIED,
        (it, by, day) -> it.movedBy(by, day).verify(new Verdict(true, true, 4, "")));
    verbs.put(
        Move.NOT_SATISFIED,
        (it, by, day) -> it.movedBy(by, day).verify(new Verdict(true, false, 2, "还是两种样式")));
    verbs.put(Move.EXPLAIN, (it, by, day) -> it.movedBy(by, day).explain("《条例》第十条", "不能再少"));
    verbs.put(Move.IMPROVE, (it, by, day) -> it.movedBy(by, day).make(Move.IMPROVE, "全市统一"));
    verbs.put(
        Move.ADOPT,
        (it, by, day) -> it.movedBy(by, day).adopt(new Adoption(Change.RULE, "发了通知", "")));
    verbs.put(Move.LAPSE, (it, by, day) -> it.movedBy(by, day).make(Move.LAPSE, ""));
    verbs.put(Move.ASK_TO_WITHDRAW, (it, by, day) -> it.movedBy(by, day).askToWithdraw("已经办好了"));
    verbs.put(Move.RELEASE, (it, by, day) -> it.movedBy(by, day).make(Move.RELEASE, ""));
    verbs.put(
        Move.CORRECT,
        (it, by, day) ->
            it.movedBy(by, day).correct(classification(IssueClass.C, Nature.INDIVIDUAL), "窗口就能办"));
    verbs.put(Move.SIGN_BY_DEFAULT, (it, by, day) -> it.movedBy(by, day).signByDefault());
    verbs.put(
        Move.REDIRECT,
        (it, by, day) -> it.movedBy(by, day).redirect(other(it, by), Set.of(BANKING), "归他们"));
    verbs.put(
        Move.CHANGE_UNITS,
        (it, by, day) -> it.movedBy(by, day).changeUnits(Set.of(BANKING, "D41"), "加办"));
    verbs.put(Move.OPINE, (it, by, day) -> it.movedBy(by, day).opine("样式由我们核对"));
    verbs.put(Move.SIGN_OPINION, (it, by, day) -> it.movedBy(by, day).signOpinion());
    verbs.put(
        Move.CALL_IN,
        (it, by, day) ->
            it.movedBy(by, day).callIn(new Reply("现场看过，仍是两种样式", Conclusion.PARTLY_SOLVED)));
    verbs.put(
        Move.KEEP_TRACKING,
        (it, by, day) -> it.movedBy(by, day).keepTracking("系统还没有上线", day.date().plusDays(1)));
    verbs.put(
        Move.CHANGE_VERIFIER,
        (it, by, day) ->
            it.movedBy(by, day)
                .verifyByAnother(Move.CHANGE_VERIFIER, VICTOR, Method.CALL_BACK, "原核验人出差"));
    verbs.put(
        Move.VERIFY_AGAIN,
        (it, by, day) ->
            it.movedBy(by, day)
                .verifyByAnother(Move.VERIFY_AGAIN, VICTOR, Method.SITE_VISIT, "到现场看"));
    verbs.put(
        Move.EXPLANATION_ACCEPTED,
        (it, by, day) -> it.movedBy(by, day).verify(new Verdict(true, false, true, null, "")));
    verbs.put(Move.NOT_REACHED, (it, by, day) -> it.movedBy(by, day).reachNobody(""));
    verbs.put(Move.SIGN_IMPROVEMENT, (it, by, day) -> it.movedBy(by, day).signImprovement());
    verbs.put(Move.HEAR, (it, by, day) -> it.movedBy(by, day).hear("销号后仍是两种样式"));
    verbs.put(Move.STATE_CASE, (it, by, day) -> it.movedBy(by, day).stateCase("是新窗口不熟悉"));
    verbs.put(
        Move.RULE_FALSE_CLOSING, (it, by, day) -> it.movedBy(by, day).ruleFalseClosing("样式从未统一"));
    verbs.put(Move.APPEAL_CARD, (it, by, day) -> it.movedBy(by, day).appealCard(0, "期限算错了"));
    verbs.put(
        Move.RULE_APPEAL,
        (it, by, day) -> it.movedBy(by, day).ruleAppeal(0, CardRuling.CANCELLED, "确实算错"));
    verbs.put(Move.CLOSE, (it, by, day) -> it.movedBy(by, day).close());
    verbs.put(Move.REOPEN, (it, by, day) -> it.movedBy(by, day).reopen(null, "又来了"));
    return verbs;
  }

  /** What goes out was reviewed by then. */
  private static String other(Issue issue, By by) {
    return Stream.of("D41", LAND, "D16")
        .filter(it -> !it.equals(issue.routing().lead) && !by.actor().isOf(it))
        .findFirst()
        .orElseThrow();
  }

  private static IssueMoved assign(Issue issue, By by, Today today) {
    if (issue.stage() == Stage.ACCEPTED) {
      issue
          .notedBy(CORA.at(by.at()), today)
          .review(issue.text().edition, "跨行样式不一", "两家银行要求不同", Set.of());
    }
    return issue.movedBy(by, today).assign(by.actor().isOf(LAND) ? "D41" : LAND, Set.of(BANKING));
  }

  private static List<Row> table() {
    try (var lines = Files.lines(Path.of("src/test/resources/loop/parts.csv"))) {
      return lines
          .skip(1)
          .map(it -> it.split(",", -1))
          .map(
              it ->
                  new Row(
                      it[0],
                      Stage.valueOf(it[1]),
                      it[2],
                      it[3].isEmpty() ? Set.of() : Set.of(it[3].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
