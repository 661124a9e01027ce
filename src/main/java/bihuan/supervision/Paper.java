package bihuan.supervision;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.answers.Asked;
import bihuan.answers.UnitAnswer;
import bihuan.calendar.WorkingDays;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.LastDay;
import bihuan.deadlines.Light;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import bihuan.evidence.FileRow;
import bihuan.series.IssueNumber;
import bihuan.supervision.PaperDeed.PaperAct;
import bihuan.supervision.PaperDeed.PaperSummary;
import bihuan.supervision.PaperView.Lapse;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A step of the ladder about one unit and one issue: proposed by the clock or by hand, issued under
 * a number by a person, delivered, acknowledged, answered and signed, released; appealed once.
 *
 * <p>It hangs on the day on which the unit owed something: for that day each step is there once.
 */
@Entity
@Table(name = "paper")
class Paper implements Asked {

  @Id private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private LadderStep step;

  /** To a unit that the city does not direct. */
  @Column(name = "letter")
  private boolean letter;

  private IssueNumber number;

  private String title;

  @Column(name = "unit_code")
  private String unit;

  @Column(name = "due_on")
  private LocalDate due;

  /** Tells two apart that hang on one day: the reason of a card; empty for anything else. */
  private String cause;

  @Enumerated(EnumType.STRING)
  private PaperState state;

  private String words;

  @Column(name = "proposed_on")
  private LocalDate proposed;

  @Column(name = "proposed_by")
  private String proposer;

  /** By somebody, who knows why, and not by the clock. */
  @Column(name = "by_hand")
  private boolean byHand;

  @Column(name = "year_no")
  private Integer year;

  @Column(name = "running_no")
  private Integer running;

  private String label;

  @Column(name = "issued_on")
  private LocalDate issued;

  @Column(name = "issued_by")
  private String issuer;

  @Column(name = "answer_due")
  private LocalDate answerDue;

  @Column(name = "acknowledged_on")
  private LocalDate acknowledged;

  @Column(name = "acknowledged_by")
  private String acknowledger;

  @Embedded private UnitAnswer answer;

  @Column(name = "promised_on")
  private LocalDate promised;

  /** The last day for an appeal that was shown. */
  @Column(name = "appeal_until")
  private LocalDate appealUntil;

  private String appeal;

  @Column(name = "appealed_by")
  private String appellant;

  @Column(name = "appealed_on")
  private LocalDate appealed;

  @Column(name = "ruling_due")
  private LocalDate rulingDue;

  @Enumerated(EnumType.STRING)
  private CardRuling ruling;

  @Column(name = "ruling_words")
  private String rulingWords;

  @Column(name = "ended_on")
  private LocalDate ended;

  @Column(name = "ended_by")
  private String ender;

  private String ending;

  @Enumerated(EnumType.STRING)
  private Lapse lapse;

  protected Paper() {} // JPA

  /**
   * @param cause why it is not the same as another of the day; empty where it hangs on the due day
   */
  static Paper proposed(LadderStep step, PaperSubject about, String cause, String words, By by) {
    var paper = new Paper();
    paper.id = Ids.unguessable();
    paper.step = step;
    paper.letter = about.letter();
    paper.number = about.number();
    paper.title = about.title();
    paper.unit = about.unit();
    paper.due = about.due();
    paper.cause = cause;
    paper.state = PaperState.PROPOSED;
    paper.words = Require.words("words", words);
    paper.proposed = by.day();
    paper.proposer = by.name();
    paper.byHand = !by.actor().is(Role.HOUSE);
    return paper;
  }

  PaperDeed proposed(By by) {
    return deed(PaperAct.PAPER_PROPOSED, Map.of("words", words), by);
  }

  PaperDeed word(String words, By by) {
    require(PaperState.PROPOSED);
    this.words = Require.words("words", words);
    return deed(PaperAct.PAPER_WORDED, Map.of("words", this.words), by);
  }

  /** The other one of those that stand in each other's place. */
  PaperDeed choose(LadderStep other, String words, By issuer) {
    require(PaperState.PROPOSED);
    if (step.instead().filter(it -> it == other && isFor(it)).isEmpty()) {
      throw Refusal.invalid("supervision.notInstead", other).at("step");
    }
    this.step = other;
    this.words = Require.words("words", words);
    return deed(PaperAct.PAPER_CHOSEN, Map.of("words", this.words), issuer);
  }

  private boolean isFor(LadderStep step) {
    return !letter || step.isForAnyUnit();
  }

  PaperDeed decline(String reason, By by) {
    require(PaperState.PROPOSED);
    end(PaperState.DECLINED, Require.words("reason", reason, 1000), by);
    return deed(PaperAct.PAPER_DECLINED, Map.of("reason", ending), by);
  }

  /** By the house: before it is issued. */
  PaperDeed lapse(Lapse why, By house) {
    require(PaperState.PROPOSED);
    end(PaperState.LAPSED, "", house);
    lapse = why;
    return deed(PaperAct.PAPER_LAPSED, Map.of(), house);
  }

  /**
   * @param running its place in the year, without gaps
   * @param label the same as people quote it
   */
  PaperDeed issue(int running, String label, Today today, By by) {
    require(PaperState.PROPOSED);
    this.state = PaperState.ISSUED;
    this.year = by.day().getYear();
    this.running = running;
    this.label = label;
    this.issued = by.day();
    this.issuer = by.name();
    this.appealUntil = LastDay.from(issued, today.amount(Limit.APPEAL_DEPT), today).shown();
    this.answerDue = step.answer().map(today::due).orElse(null);
    return deed(PaperAct.PAPER_ISSUED, Map.of("words", words), by);
  }

  /** That it was received; the first of its readers says so for all. */
  PaperDeed acknowledge(By reader) {
    requireWithUnit();
    if (acknowledged != null) {
      throw Refusal.conflict("supervision.acknowledged.already");
    }
    acknowledged = reader.day();
    acknowledger = reader.name();
    return deed(PaperAct.PAPER_ACKNOWLEDGED, Map.of(), reader);
  }

  /**
   * @param promised by when it will be done; null where it is, or where nothing is promised
   */
  PaperDeed answer(String words, LocalDate promised, By officer) {
    require(PaperState.ISSUED);
    this.promised = UnitAnswer.promise(promised, officer);
    answer = answer();
    var said = answer.write("answer", words, officer);
    state = PaperState.WRITTEN;
    acknowledgedBy(officer);
    return deed(PaperAct.PAPER_ANSWERED, Map.of("answer", said), officer);
  }

  PaperDeed sign(By approver) {
    require(PaperState.WRITTEN);
    answer().sign(approver);
    state = PaperState.SIGNED;
    return deed(PaperAct.PAPER_SIGNED, Map.of(), approver);
  }

  /** By the unit's leader before the signature, by the office after it. */
  PaperDeed sendBack(PaperState from, String reason, By by) {
    require(from);
    var said = answer().sendBack(reason);
    state = PaperState.ISSUED;
    return deed(PaperAct.PAPER_SENT_BACK, Map.of("reason", said), by);
  }

  /** Nothing more is expected: once it is answered, or where no answer has to come. */
  PaperDeed release(String words, By by) {
    if (state != PaperState.SIGNED && !(state == PaperState.ISSUED && step.answer().isEmpty())) {
      throw outOfTurn();
    }
    end(PaperState.RELEASED, Require.optional("words", words, 1000), by);
    return deed(PaperAct.PAPER_RELEASED, ending.isEmpty() ? Map.of() : Map.of("words", ending), by);
  }

  /** By the house: what it was about is done, or was taken back. */
  PaperDeed release(Lapse why, By house) {
    end(PaperState.RELEASED, "", house);
    lapse = why;
    return deed(PaperAct.PAPER_RELEASED, Map.of(), house);
  }

  PaperDeed appeal(String reason, Today today, By approver) {
    if (!isAppealable(today)) {
      throw Refusal.conflict("supervision.notAppealable");
    }
    appeal = Require.words("reason", reason, 1000);
    appellant = approver.name();
    appealed = approver.day();
    rulingDue = today.due(Limit.APPEAL_RULE);
    return deed(PaperAct.PAPER_APPEALED, Map.of("reason", appeal), approver);
  }

  /** A cancelled paper keeps its number and counts nowhere. */
  PaperDeed rule(CardRuling ruling, String words, By head) {
    if (!isAppealWaiting()) {
      throw Refusal.conflict("supervision.noAppeal");
    }
    this.ruling = Require.given("ruling", ruling);
    this.rulingWords = Require.words("words", words, 1000);
    if (ruling == CardRuling.CANCELLED) {
      end(PaperState.CANCELLED, "", head);
    }
    return deed(PaperAct.PAPER_RULED, Map.of("words", rulingWords), head);
  }

  /** Asked by whoever reads as well, so that it changes nothing. */
  private UnitAnswer answer() {
    return UnitAnswer.orNone(answer);
  }

  private void acknowledgedBy(By reader) {
    if (acknowledged == null) {
      acknowledged = reader.day();
      acknowledger = reader.name();
    }
  }

  private void end(PaperState how, String words, By by) {
    state = how;
    ended = by.day();
    ender = by.name();
    ending = words;
  }

  private void require(PaperState state) {
    if (this.state != state) {
      throw outOfTurn();
    }
  }

  private void requireWithUnit() {
    if (!PaperState.WITH_UNIT.contains(state)) {
      throw outOfTurn();
    }
  }

  private Refusal outOfTurn() {
    return Refusal.conflict("supervision.outOfTurn", state);
  }

  private PaperDeed deed(PaperAct act, Map<String, String> texts, By by) {
    var facts = new TreeMap<String, String>();
    facts.put("step", step.name());
    facts.put("issue", number.value());
    facts.put("unit", unit);
    if (running != null) {
      facts.put("no", year + "/" + running);
    }
    if (lapse != null) {
      facts.put("lapse", lapse.name());
    }
    if (ruling != null) {
      facts.put("ruling", ruling.name());
    }
    return new PaperDeed(summary(), act, by, facts, texts);
  }

  // ---- questions

  boolean isAt(PaperState state) {
    return this.state == state;
  }

  @Override
  public String subject() {
    return summary().subject();
  }

  @Override
  public boolean isToAnswer() {
    return isAt(PaperState.ISSUED);
  }

  @Override
  public boolean isOf(Actor actor) {
    return !step.isForLeaders() && actor.isOf(unit);
  }

  boolean isByHand() {
    return byHand;
  }

  /** It was shown to the unit with this card. */
  boolean isOfCard(String reason) {
    return step == LadderStep.CARD_NOTICE && cause.equals(reason);
  }

  boolean isDelivered() {
    return state.isDelivered();
  }

  boolean isWithReader() {
    return PaperState.WITH_UNIT.contains(state);
  }

  boolean isUnacknowledged() {
    return isWithReader() && acknowledged == null;
  }

  boolean isAppealWaiting() {
    return appealed != null && ruling == null && !state.isOver();
  }

  boolean isAppealable(Today today) {
    return step.isAppealable()
        && state.isDelivered()
        && !state.isOver()
        && appealed == null
        && today.isNotAfter(appealableUntil(today));
  }

  private LocalDate appealableUntil(Today today) {
    return lastForAppeal(today).on(today);
  }

  private LastDay lastForAppeal(Today today) {
    return new LastDay(issued, today.amount(Limit.APPEAL_DEPT), appealUntil);
  }

  void follow(boolean sooner, WorkingDays before, Today today) {
    if (isAppealable(today.in(before))) {
      appealUntil = lastForAppeal(today).following(sooner, before, today);
    }
  }

  boolean isReleasable() {
    return state == PaperState.SIGNED || state == PaperState.ISSUED && step.answer().isEmpty();
  }

  /** The unit is late with its answer by more than this step's own days, and by these. */
  boolean isUnansweredFor(int workingDays, Today today) {
    return isWithReader()
        && answerDue != null
        && today.date().isAfter(answerDue)
        && today.calendar().between(issued, today.date()) >= workingDays;
  }

  /** What may be issued in its place now; null where nothing may. */
  LadderStep instead() {
    return isAt(PaperState.PROPOSED) ? step.instead().filter(this::isFor).orElse(null) : null;
  }

  LadderStep step() {
    return step;
  }

  IssueNumber number() {
    return number;
  }

  String unit() {
    return unit;
  }

  LocalDate due() {
    return due;
  }

  String words() {
    return words;
  }

  PaperSubject about() {
    return new PaperSubject(number, title, unit, letter, due);
  }

  /** What is owed next: an answer by the unit, a ruling by the head; null where nothing is. */
  private LocalDate owed() {
    return isAppealWaiting() ? rulingDue : isWithReader() ? answerDue : null;
  }

  PaperSummary summary() {
    return new PaperSummary(id.toString(), step, state, number, title, unit, owed());
  }

  PaperRow row(Today today) {
    return new PaperRow(
        id.toString(),
        step,
        letter,
        state,
        label,
        number,
        title,
        unit,
        due,
        proposed,
        issued,
        acknowledged,
        Light.Lamp.of(Clocks.Running.until(owed()), state.isOver(), today),
        answer().signed() == null ? null : promised);
  }

  /**
   * @param files of the answer
   * @param own whoever reads it is of the unit, whose answer it is before it is signed
   */
  PaperView view(boolean own, List<FileRow> files, PaperView.Offered offered, Today today) {
    var told = answer().isTold(own);
    return new PaperView(
        row(today),
        words,
        answerDue,
        acknowledger,
        answer().wordsFor(own),
        told ? files : List.of(),
        answer().signed(),
        answer().sentBack(),
        appeal,
        isAppealable(today) ? appealableUntil(today) : null,
        isAppealWaiting() ? rulingDue : null,
        ruling,
        rulingWords,
        ended,
        ending,
        lapse,
        offered);
  }
}
