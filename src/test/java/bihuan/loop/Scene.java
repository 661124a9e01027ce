package bihuan.loop;

import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
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

  static final Actor REPORTER = new Actor("R-0123456789", Role.REPORTER, "");
  static final Actor CORA = new Actor("cora", Role.COORDINATOR, "D01");
  static final Actor CONRAD = new Actor("conrad", Role.COORDINATOR, "D01");
  static final Actor HEIDI = new Actor("heidi", Role.HEAD, "D01");
  static final Actor OTTO_AT_LAND = new Actor("otto", Role.CASE_HANDLER, "D05");
  static final Actor ANNA_AT_LAND = new Actor("anna", Role.APPROVER, "D05");
  static final Actor TOM_AT_TAX = new Actor("tom", Role.CASE_HANDLER, "D41");
  static final Actor TARA_AT_TAX = new Actor("tara", Role.APPROVER, "D41");
  static final Actor VERA = new Actor("vera", Role.CALL_BACK_OFFICER, "");
  static final Actor OSCAR = new Actor("oscar", Role.OBSERVER, "");

  private static final Map<String, Integer> LIMITS =
      Map.ofEntries(
          Map.entry("ACCEPT", 2),
          Map.entry("ASSIGN", 1),
          Map.entry("SIGN", 1),
          Map.entry("RETURN_APPLY", 2),
          Map.entry("RETURN_RULE", 1),
          Map.entry("FIRST_CONTACT", 1),
          Map.entry("URGENT", 1),
          Map.entry("CLASS_C", 5),
          Map.entry("CLASS_B", 15),
          Map.entry("CLASS_A", 30),
          Map.entry("EXT_C", 5),
          Map.entry("EXT_B", 10),
          Map.entry("EXT_A", 15),
          Map.entry("REVIEW", 2),
          Map.entry("REVISIT", 5),
          Map.entry("REDO", 10),
          Map.entry("WARN", 1),
          Map.entry("LONGTERM", 1),
          Map.entry("REBOUND", 180),
          Map.entry("IMPROVE", 20));

  private static final WorkingDays CALENDAR = WorkingDays.published();

  final Issue issue;
  LocalDate day = LocalDate.parse("2026-05-11");

  Scene() {
    issue = Issue.file(new IssueNumber("2026-000042"), filing(), by(REPORTER), today());
  }

  public static Filing filing() {
    return new Filing(
        "两家银行要的样式不同",
        "同一份申请补正了两次",
        "",
        "P04",
        4,
        Kind.BLOCKAGE,
        Wuhai.HAIBOWAN,
        Source.EXPERIENCE,
        Secrecy.CONFIDENTIAL,
        "");
  }

  public static Classification classification(Grade grade, Nature nature) {
    return new Classification(
        Kind.BLOCKAGE, Cause.NO_COMMON_FORM, nature, grade, 8, "P04", 4, Wuhai.HAIBOWAN, false);
  }

  Scene on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  Today today() {
    return new Today(day, CALENDAR, LIMITS::get);
  }

  By by(Actor actor) {
    return actor.at(at());
  }

  Instant at() {
    return day.atTime(LocalTime.of(10, 42)).atZone(City.ZONE).toInstant();
  }

  Scene accepted(Grade grade, Nature nature) {
    issue.accept(classification(grade, nature), by(CORA), today());
    return this;
  }

  Scene assigned() {
    return assigned(Grade.B, Nature.INDIVIDUAL);
  }

  Scene assigned(Grade grade, Nature nature) {
    accepted(grade, nature);
    return assignedAgain();
  }

  Scene assignedAgain() {
    issue.review("跨行样式不一", "两家银行对同意书要求不同", Set.of(), by(CORA), today());
    issue.assign("D05", Set.of("D43"), by(CORA), today());
    return this;
  }

  Scene inHand() {
    assigned();
    issue.sign(by(OTTO_AT_LAND), today());
    return this;
  }

  Scene inHand(Grade grade, Nature nature) {
    assigned(grade, nature);
    issue.sign(by(OTTO_AT_LAND), today());
    return this;
  }

  Scene reported() {
    issue.report(new Reply("六家银行统一了样式", Conclusion.SOLVED), by(OTTO_AT_LAND), today());
    return this;
  }

  Scene underReview() {
    reported();
    issue.signOff(by(ANNA_AT_LAND), today());
    return this;
  }

  Scene beingVerified() {
    underReview();
    issue.sendToVerify(VERA, Method.CALL_BACK, by(CONRAD), today());
    return this;
  }

  Scene found(boolean solved, int satisfaction) {
    issue.verify(
        new Verdict(true, solved, satisfaction, solved ? "" : "窗口还要再跑一次"), by(VERA), today());
    return this;
  }

  Scene closed() {
    inHand().beingVerified().found(true, 4);
    issue.close(by(CORA), today());
    return this;
  }

  /** One move of the kind, said in whatever words. */
  Scene did(Move move, Actor actor) {
    PartsTest.verbs().get(move).make(issue, by(actor), today());
    return this;
  }
}
