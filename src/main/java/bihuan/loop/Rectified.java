package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.calendar.WorkingDays;
import bihuan.classification.Conclusion;
import bihuan.classification.Method;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import bihuan.deadlines.LastDay;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What the lead unit reported, who signed it, who reviewed it, and what the verifier found. */
@Embeddable
class Rectified {

  @Column(name = "reported_by")
  String reportedBy;

  @Column(name = "reply_measures")
  String measures;

  @Enumerated(EnumType.STRING)
  @Column(name = "conclusion")
  Conclusion conclusion;

  /** Since when the unit has been at it; evidence must be newer. */
  @Column(name = "work_began")
  Instant workBegan;

  @Column(name = "first_contact_on")
  LocalDate firstContactOn;

  @Column(name = "signed_by")
  String signedBy;

  @Column(name = "first_reported_on")
  LocalDate firstReportedOn;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "verifier")
  String verifier;

  @Enumerated(EnumType.STRING)
  @Column(name = "method")
  Method method;

  @Column(name = "contacted")
  Boolean contacted;

  @Column(name = "solved")
  Boolean solved;

  @Column(name = "satisfaction")
  Integer satisfaction;

  /** Not solved, and why that cannot be now was accepted. */
  @Column(name = "explained")
  boolean explained;

  @Column(name = "not_reached")
  boolean notReached;

  /** The office took it from a unit that was much too late. */
  @Column(name = "called_in")
  boolean calledIn;

  /** Two of the office and the verifier agree that figures do not count it. */
  @Column(name = "left_out")
  boolean leftOut;

  /** The head ruled that the verdict does not count. */
  @Column(name = "doubted")
  private boolean doubted;

  @Column(name = "contradictory")
  boolean contradictory;

  @Column(name = "dissatisfactions")
  int dissatisfactions;

  @Column(name = "rejections")
  int rejections;

  /** The verifier called, and nobody answered. */
  @Embeddable
  static class Tried {

    @Column(name = "tried_at")
    Instant at;

    protected Tried() {} // JPA

    static Tried at(Instant at) {
      var tried = new Tried();
      tried.at = at;
      return tried;
    }
  }

  /** A verdict that goes against a unit, what the unit has against it, and what the head rules. */
  @Embeddable
  static class Appeal {

    /** Whose it is to appeal; null where no verdict goes against anybody. */
    @Column(name = "verdict_unit")
    private String unit;

    @Column(name = "verdict_on")
    private LocalDate told;

    @Column(name = "verdict_bad")
    private boolean bad;

    @Column(name = "verdict_by")
    private String judge;

    /** Since when the unit had been at it by then. */
    @Column(name = "verdict_work_began")
    private Instant workBegan;

    @Column(name = "verdict_appeal")
    private String words;

    /** By when the head rules; null where nobody waits for it. */
    @Column(name = "verdict_ruling_due")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict_ruling")
    private VerdictRuling ruling;

    @Column(name = "verdict_ruling_words")
    private String rulingWords;

    /** The last day for an appeal that was shown. */
    @Column(name = "verdict_until")
    private LocalDate shown;

    protected Appeal() {} // JPA

    static Appeal none() {
      return new Appeal();
    }

    /**
     * A verdict, that goes against the unit where it is a bad one or takes back that somebody was
     * contacted.
     *
     * @param before what stood until then
     */
    void hear(Verdict verdict, Rectified before, String lead, Said said) {
      forget();
      bad = isBad(verdict);
      if (bad || !verdict.contacted() && before.firstContactOn != null) {
        unit = lead;
        told = said.on();
        shown = LastDay.from(told, days(said.today()), said.today()).shown();
        judge = before.verifier;
        workBegan = before.workBegan;
      }
    }

    void appeal(Said said) {
      words = said.words();
      due = said.today().due(Limit.APPEAL_RULE);
      said.fact("unit", unit).fact("due", due);
    }

    void rule(VerdictRuling ruling, Said said) {
      said.given("verdict", ruling).fact("unit", unit);
      this.ruling = ruling;
      rulingWords = said.words();
      due = null;
    }

    void forget() {
      unit = null;
      told = null;
      shown = null;
      bad = false;
      judge = null;
      workBegan = null;
      words = null;
      due = null;
      ruling = null;
      rulingWords = null;
    }

    boolean isOf(String unit) {
      return unit.equals(this.unit);
    }

    boolean isOpen(Today today) {
      return unit != null && words == null && today.isNotAfter(until(today));
    }

    private LocalDate until(Today today) {
      return last(today).on(today);
    }

    private LastDay last(Today today) {
      return new LastDay(told, days(today), shown);
    }

    private static int days(Today today) {
      return today.amount(Limit.APPEAL_DEPT);
    }

    void follow(boolean sooner, WorkingDays before, Today today) {
      if (isOpen(today.in(before))) {
        shown = last(today).following(sooner, before, today);
      }
    }

    boolean isWaiting() {
      return due != null;
    }

    LocalDate due() {
      return due;
    }

    /** Their verdict was ruled not to count: they give no other. */
    boolean isDoubted(String verifier) {
      return ruling == VerdictRuling.ANEW && verifier.equals(judge);
    }

    IssueView.VerdictAppeal shown(Today today) {
      return new IssueView.VerdictAppeal(
          unit, told, isOpen(today) ? until(today) : null, words, due, ruling, rulingWords);
    }
  }

  protected Rectified() {} // JPA

  static Rectified notYet() {
    return new Rectified();
  }

  void begin(Said said) {
    workBegan = said.at();
  }

  /** The first time counts. */
  void contact(Said said) {
    if (firstContactOn == null) {
      firstContactOn = said.on();
    }
  }

  void report(Reply reply, Said said) {
    reportedBy = said.who();
    measures = reply.measures();
    conclusion = reply.conclusion();
    calledIn = false;
    signedBy = null;
    reviewedBy = null;
    verifier = null;
    said.fact("conclusion", conclusion);
  }

  /** What the office found itself, in place of the unit's report. */
  void callIn(Conclusion found, Said said) {
    said.given("conclusion", found);
    reportedBy = null;
    measures = said.words();
    conclusion = found;
    calledIn = true;
    signedBy = null;
    reviewedBy = null;
    verifier = null;
  }

  void sign(Said said) {
    signedBy = said.who();
    if (firstReportedOn == null) {
      firstReportedOn = said.on();
    }
  }

  void reject(RejectReason reason, Said said) {
    said.given("reason", reason);
    rejections++;
    begin(said);
  }

  void track(LocalDate nextLook, String responsible, Said said) {
    said.fact("responsible", Require.words("responsible", responsible, 60));
    lookAgain(nextLook, said);
    reviewedBy = said.who();
  }

  /** Looked at again from tomorrow on, at most as far away as the limit says. */
  void lookAgain(LocalDate nextLook, Said said) {
    said.fact("next", Require.given("nextLook", nextLook));
    var last = said.today().due(Limit.LONGTERM);
    if (!nextLook.isAfter(said.on()) || nextLook.isAfter(last)) {
      throw Refusal.invalid("loop.nextLookRange", last).at("nextLook");
    }
  }

  void verifyBy(Actor verifier, Method method, Said said) {
    this.method = method;
    this.reviewedBy = said.who();
    handOn(verifier.name());
  }

  void handOn(String verifier) {
    this.verifier = verifier;
    this.solved = null;
    this.satisfaction = null;
    this.explained = false;
    this.notReached = false;
    this.leftOut = false;
    this.doubted = false;
  }

  /** Somebody else, named again with reason or after nobody was reached. */
  void verifyByAnother(Actor verifier, Method method, Said said) {
    this.method = method;
    handOn(verifier.name());
  }

  void reachNobody() {
    notReached = true;
    solved = null;
    satisfaction = null;
  }

  void verified(Verdict verdict, Said said) {
    said.fact("contacted", verdict.contacted()).fact("solved", verdict.solved());
    tellSatisfaction(verdict, said);
    found(verdict);
    if (isBad(verdict)) {
      begin(said);
    }
  }

  private static void tellSatisfaction(Verdict verdict, Said said) {
    if (verdict.satisfaction() != null) {
      said.fact("satisfaction", verdict.satisfaction());
    }
  }

  private static boolean isBad(Verdict verdict) {
    return !verdict.isGood() && !verdict.isExplained();
  }

  /** The verifier has agreed to what the unit concluded; now somebody else of the office does. */
  void leaveOut(Said said) {
    leftOut = true;
    said.fact("conclusion", conclusion);
  }

  boolean mayBeLeftOutBy(Actor actor) {
    return (explained || Boolean.TRUE.equals(solved))
        && !leftOut
        && !actor.name().equals(reviewedBy)
        && (conclusion == Conclusion.NOT_BORNE_OUT
            || conclusion == Conclusion.HANDED_OVER
            || conclusion == Conclusion.COULD_NOT_REACH);
  }

  void explain(String basis, Said said) {
    said.fact("basis", Require.words("basis", basis, 200));
    conclusion = Conclusion.EXPLAINED;
  }

  /** The verdict no longer counts: what the unit showed before it is as good as it was. */
  void doubt(Appeal appeal) {
    if (appeal.bad) {
      dissatisfactions--;
      workBegan = appeal.workBegan;
    } else {
      doubted = true;
    }
  }

  private void found(Verdict verdict) {
    contacted = verdict.contacted();
    solved = verdict.solved();
    satisfaction = verdict.satisfaction();
    explained = verdict.isExplained();
    notReached = false;
    contradictory = verdict.contradictsItself();
    dissatisfactions += isBad(verdict) ? 1 : 0;
    if (!contacted) {
      firstContactOn = null;
    }
  }

  boolean isReportedBy(Actor actor) {
    return actor.name().equals(reportedBy);
  }

  boolean isReRun() {
    return method == Method.RE_RUN;
  }

  /** The unit said itself why it was not put right, and the verifier may know it. */
  boolean isExplainable() {
    return !isReRun()
        && (conclusion == Conclusion.PLANNED
            || conclusion == Conclusion.EXPLAINED
            || conclusion == Conclusion.NOT_BORNE_OUT);
  }

  /** It was verified, but nobody has said that it is put right. */
  boolean isInDoubt() {
    return notReached || explained || doubted;
  }

  /**
   * @param common nobody reached is not enough for it
   */
  boolean isWhole(boolean common) {
    return measures != null
        && (signedBy != null || calledIn)
        && reviewedBy != null
        && !doubted
        && (Boolean.TRUE.equals(solved) || notReached && !common);
  }

  /** The same issue starts anew; what was found the first time stays in the history. */
  void forget() {
    measures = null;
    conclusion = null;
    reportedBy = null;
    signedBy = null;
    reviewedBy = null;
    verifier = null;
    method = null;
    solved = null;
    satisfaction = null;
    contacted = null;
    contradictory = false;
    dissatisfactions = 0;
    firstContactOn = null;
    explained = false;
    notReached = false;
    calledIn = false;
    leftOut = false;
    doubted = false;
  }

  /** Another unit begins. */
  void leave() {
    forget();
    firstReportedOn = null;
    workBegan = null;
  }
}
