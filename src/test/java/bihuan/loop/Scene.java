package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.APPROVER_AT_BANKING;
import static bihuan.Cast.BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_BANKING;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.VERA;

import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.Source;
import bihuan.classification.Suggestion;
import bihuan.classification.Verdict;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Term;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/**
 * People, days and issues for the plain tests of the loop: one issue taken along its path, a day at
 * a time.
 */
public class Scene {

  private static final Map<Limit, Integer> LIMITS =
      Map.ofEntries(
          Map.entry(Limit.ACCEPT, 2),
          Map.entry(Limit.ASSIGN, 1),
          Map.entry(Limit.SIGN, 1),
          Map.entry(Limit.RETURN_APPLY, 2),
          Map.entry(Limit.RETURN_RULE, 1),
          Map.entry(Limit.FIRST_CONTACT, 1),
          Map.entry(Limit.URGENT, 1),
          Map.entry(Limit.CLASS_C, 5),
          Map.entry(Limit.CLASS_B, 15),
          Map.entry(Limit.CLASS_A, 30),
          Map.entry(Limit.EXT_C, 5),
          Map.entry(Limit.EXT_B, 10),
          Map.entry(Limit.EXT_A, 15),
          Map.entry(Limit.REVIEW, 2),
          Map.entry(Limit.REVISIT, 5),
          Map.entry(Limit.REDO, 10),
          Map.entry(Limit.WARN, 1),
          Map.entry(Limit.LONGTERM, 1),
          Map.entry(Limit.REBOUND, 180),
          Map.entry(Limit.IMPROVE, 20),
          Map.entry(Limit.EFFECT_CHECK, 60),
          Map.entry(Limit.RED, 5),
          Map.entry(Limit.SUPPLY, 15),
          Map.entry(Limit.OPINION, 3),
          Map.entry(Limit.LONGEST_SUSPENSION, 30),
          Map.entry(Limit.OBJECT, 5),
          Map.entry(Limit.OBJECT_RULE, 5),
          Map.entry(Limit.APPEAL_DEPT, 3),
          Map.entry(Limit.APPEAL_RULE, 5),
          Map.entry(Limit.HEARING, 3),
          Map.entry(Limit.WITHDRAW_RULE, 2));

  private static final WorkingDays CALENDAR = WorkingDays.published();

  final Issue issue;
  LocalDate day = LocalDate.parse("2026-05-11");

  Scene() {
    this(filing());
  }

  /**
   * @param preview the reporter wants to see the reviewed text before it goes out
   */
  Scene(boolean preview) {
    this(filing(Secrecy.CONFIDENTIAL, preview));
  }

  Scene(Secrecy secrecy) {
    this(filing(secrecy, false));
  }

  private Scene(Filing filing) {
    issue =
        Issue.file(new IssueNumber("2026-000042"), filing, Suggestion.NONE, by(REPORTER), today());
  }

  public static Filing filing() {
    return filing(Secrecy.CONFIDENTIAL, false);
  }

  private static Filing filing(Secrecy secrecy, boolean preview) {
    return new Filing(
        "两家银行要的样式不同",
        "同一份申请补正了两次",
        "",
        "P04",
        4,
        Kind.BLOCKAGE,
        Wuhai.HAIBOWAN,
        Source.EXPERIENCE,
        secrecy,
        "",
        preview);
  }

  public static Classification classification(IssueClass grade, Nature nature) {
    return new Classification(
        Kind.BLOCKAGE, Cause.NO_COMMON_FORM, nature, grade, 8, "P04", 4, Wuhai.HAIBOWAN, false);
  }

  Scene on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  Today today() {
    return Today.of(
        at(),
        CALENDAR,
        new WorkingTime(CALENDAR, WorkingTime.HOURS),
        (limit, scope, on) -> new Term(limit, LIMITS.get(limit), limit.unit(), LocalDate.EPOCH));
  }

  By by(Actor actor) {
    return actor.at(at());
  }

  Instant at() {
    return day.atTime(LocalTime.of(10, 42)).atZone(City.ZONE).toInstant();
  }

  Scene accepted(IssueClass grade, Nature nature) {
    issue.movedBy(by(CORA), today()).accept(classification(grade, nature));
    return this;
  }

  Scene assigned() {
    return assigned(IssueClass.B, Nature.INDIVIDUAL);
  }

  Scene assigned(IssueClass grade, Nature nature) {
    accepted(grade, nature);
    return assignedAgain();
  }

  Scene assignedAgain() {
    issue
        .notedBy(by(CORA), today())
        .review(issue.text().edition, "跨行样式不一", "两家银行对同意书要求不同", Set.of());
    issue.movedBy(by(CORA), today()).assign(LAND, Set.of(BANKING));
    return this;
  }

  Scene inHand() {
    assigned();
    issue.movedBy(by(LINA_AT_LAND), today()).sign();
    return opined();
  }

  Scene inHand(IssueClass grade, Nature nature) {
    assigned(grade, nature);
    issue.movedBy(by(LINA_AT_LAND), today()).sign();
    return opined();
  }

  /** The co-operating unit says its part, where it still can and has not yet. */
  Scene opined() {
    if (issue.opinions().stream().anyMatch(it -> !it.isSigned())) {
      issue.movedBy(by(OFFICER_AT_BANKING), today()).opine("样式由我们一并核对");
      issue.movedBy(by(APPROVER_AT_BANKING), today()).signOpinion();
    }
    return this;
  }

  Scene reported() {
    opined();
    issue.movedBy(by(LINA_AT_LAND), today()).report(new Reply("六家银行统一了样式", Conclusion.SOLVED));
    return this;
  }

  Scene underReview() {
    reported();
    issue.movedBy(by(AIDAN_AT_LAND), today()).signOff();
    return this;
  }

  Scene beingVerified() {
    underReview();
    issue.movedBy(by(CARL), today()).sendToVerify(VERA, Method.CALL_BACK);
    return this;
  }

  Scene found(boolean solved, int satisfaction) {
    issue
        .movedBy(by(VERA), today())
        .verify(new Verdict(true, solved, satisfaction, solved ? "" : "窗口还要再跑一次"));
    return this;
  }

  Scene closed() {
    inHand().beingVerified().found(true, 4);
    issue.movedBy(by(CORA), today()).close();
    return this;
  }

  /** One move of the kind, said in whatever words. */
  Scene did(Move move, Actor actor) {
    PartsTest.verbs().get(move).make(issue, by(actor), today());
    return this;
  }
}
