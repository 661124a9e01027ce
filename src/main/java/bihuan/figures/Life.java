package bihuan.figures;

import bihuan.city.City;
import bihuan.classification.Conclusion;
import bihuan.classification.Method;
import bihuan.ledger.EntryRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/** One issue's way through the loop, as far as figures ask, from its deeds on record. */
final class Life {

  /** It was with a unit, from the handing over on. */
  static final class Turn {
    final String unit;
    final LocalDate on;
    LocalDate signed;
    Instant signedAt;
    LocalDate begun;
    LocalDate contacted;
    Instant contactedAt;
    LocalDate reported;
    LocalDate taken;
    LocalDate pausedOn;
    int paused;
    boolean suspended;
    boolean asked;
    Boolean granted;
    boolean extended;
    final Round round;

    Turn(String unit, LocalDate on, Round round) {
      this.unit = unit;
      this.on = on;
      this.round = round;
    }
  }

  /** The unit's time ran, from the handing over or from taking it up again. */
  record Span(Turn turn, LocalDate from, LocalDate[] reported) {

    LocalDate first() {
      return reported[0];
    }
  }

  /** An answer, of how satisfied somebody is. */
  record Answer(LocalDate on, int satisfaction) {

    private static final int BASICALLY = 3;

    boolean isSatisfied() {
      return satisfaction >= BASICALLY;
    }
  }

  /** From the filing, or the opening again, to the end. */
  static final class Round {
    String unit = "";
    LocalDate verified;
    boolean solved;
    LocalDate unreached;
    boolean passed;
    boolean leftOut;
    boolean sentBack;
    boolean foundWanting;
    Answer own;
    Answer called;
    LocalDate ended;
    boolean closed;
    boolean reopened;

    /** Of a trouble that others have too. */
    boolean common;

    /** What was made to last does; null where nobody has looked, or nothing had to be made. */
    Boolean lasted;

    LocalDate lookedAt;

    boolean isRedone() {
      return sentBack || foundWanting;
    }

    private void look(boolean lasts, LocalDate day) {
      lasted = lasts;
      lookedAt = day;
    }

    /** What was found no longer holds. */
    private void beVerifiedAnew() {
      verified = null;
      unreached = null;
      leftOut = false;
      passed = false;
    }
  }

  private static final Set<String> VERDICTS =
      Set.of("SATISFIED", "EXPLANATION_ACCEPTED", "NOT_SATISFIED");

  private static final Set<String> COMMON = Set.of("COMMON", "SYSTEMIC");

  final List<Turn> turns = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();
  final List<Round> rounds = new ArrayList<>();

  LocalDate filed;
  LocalDate reviewed;
  LocalDate accepted;
  boolean refused;
  boolean withdrawn;
  boolean merged;
  boolean transferred;
  boolean tracked;
  private boolean common;

  private final ToIntBiFunction<LocalDate, LocalDate> between;
  private String reporter;
  private Conclusion conclusion;
  private Method method;

  /**
   * @param between counts the working days after the first day, up to the second
   */
  Life(List<EntryRow> deeds, ToIntBiFunction<LocalDate, LocalDate> between) {
    this.between = between;
    this.rounds.add(new Round());
    valid(deeds).forEach(it -> hear(it, City.day(it.at())));
  }

  /** Without the verdicts that a ruling set aside: each ruling is about the last of its round. */
  private static List<EntryRow> valid(List<EntryRow> deeds) {
    var valid = new ArrayList<EntryRow>();
    for (var it : deeds) {
      if (it.what().equals("VERDICT_APPEAL_RULED") && "ANEW".equals(it.facts().get("verdict"))) {
        dropVerdict(valid);
      } else {
        valid.add(it);
      }
    }
    return valid;
  }

  private static void dropVerdict(List<EntryRow> deeds) {
    for (var i = deeds.size() - 1; i >= 0 && !deeds.get(i).what().equals("REOPEN"); i--) {
      if (VERDICTS.contains(deeds.get(i).what())) {
        deeds.remove(i);
        return;
      }
    }
  }

  /** Of the unit that had it last; empty where none had it. */
  String lastUnit() {
    return turns.isEmpty() ? "" : turn().unit;
  }

  // ---- what happened

  private void hear(EntryRow deed, LocalDate day) {
    switch (deed.what()) {
      case "SUBMIT" -> file(deed, day);
      case "ASK_INFO" -> review(day);
      case "REFUSE" -> refuse(day);
      case "RECONSIDER" -> refused = false;
      case "ACCEPT" -> accept(deed, day);
      case "CORRECT" -> common = isCommon(deed);
      case "WITHDRAW", "LAPSE", "RELEASE" -> leave(day);
      case "MERGE" -> merge(day);
      case "TRANSFER" -> transfer(day);
      case "ASSIGN", "REASSIGN", "REDIRECT" -> hand(deed, day);
      case "TRACK" -> tracked = true;
      case "REOPEN" -> reopen(day);
      case "CLOSE", "EXPLAIN" -> end(deed.what().equals("CLOSE"), day);
      case "RATED" -> round().own = answer(deed, day).orElse(round().own);
      case "CALLED_BACK" -> round().called = answer(deed, day).orElse(round().called);
      case "IMPROVEMENT_RULED_OUT" -> round().lasted = false;
      case "EFFECT_CHECKED" -> round().look("HOLDS".equals(deed.facts().get("effect")), day);
      case "LEFT_OUT_OF_FIGURES" -> round().leftOut = true;
      default -> hearUnit(deed, day);
    }
  }

  private void hearUnit(EntryRow deed, LocalDate day) {
    if (turns.isEmpty()) {
      return;
    }
    var turn = turn();
    switch (deed.what()) {
      case "SIGN" -> sign(turn, deed, day);
      case "SIGN_BY_DEFAULT" -> begin(turn, day);
      case "REQUEST_RETURN" -> askReturn(turn, day);
      case "UPHOLD" -> uphold(turn, day);
      case "CONTACTED" -> contact(turn, deed, day);
      case "GRANT_EXTENSION" -> turn.extended = true;
      case "SUSPEND" -> suspend(turn, day);
      case "RESUME" -> resume(turn, day);
      case "RESTART" -> spans.add(new Span(turn, day, new LocalDate[1]));
      case "REPORT" -> conclude(deed);
      case "CALL_IN" -> callIn(deed, turn, day);
      case "SIGN_OFF" -> signOff(turn, day);
      case "REJECT" -> turn.round.sentBack = true;
      default -> hearVerifier(deed, turn, day);
    }
  }

  private void hearVerifier(EntryRow deed, Turn turn, LocalDate day) {
    switch (deed.what()) {
      case "SEND_TO_VERIFY", "CHANGE_VERIFIER" -> verifyBy(deed);
      case "VERIFY_AGAIN" -> verifyAgain(deed);
      case "SATISFIED", "EXPLANATION_ACCEPTED" -> verdict(deed, turn, true, day);
      case "NOT_SATISFIED" -> verdict(deed, turn, false, day);
      case "NOT_REACHED" -> reachNobody(day);
      default -> {}
    }
  }

  private void file(EntryRow deed, LocalDate day) {
    filed = day;
    reporter = deed.by();
  }

  private void review(LocalDate day) {
    reviewed = reviewed == null ? day : reviewed;
  }

  private void refuse(LocalDate day) {
    review(day);
    refused = true;
  }

  private static boolean isCommon(EntryRow deed) {
    return COMMON.contains(deed.facts().getOrDefault("nature", ""));
  }

  private void accept(EntryRow deed, LocalDate day) {
    review(day);
    common = isCommon(deed);
    accepted = accepted == null ? day : accepted;
  }

  private void leave(LocalDate day) {
    withdrawn = true;
    take(day);
  }

  private void merge(LocalDate day) {
    review(day);
    merged = true;
  }

  private void transfer(LocalDate day) {
    review(day);
    transferred = true;
    take(day);
  }

  /** No unit has it any more, or another one. */
  private void take(LocalDate day) {
    if (!turns.isEmpty() && turn().taken == null && turn().round.ended == null) {
      turn().taken = day;
    }
  }

  private void hand(EntryRow deed, LocalDate day) {
    if (deed.what().equals("REASSIGN")) {
      turn().granted = true;
    }
    take(day);
    var turn = new Turn(deed.facts().getOrDefault("lead", ""), day, round());
    turns.add(turn);
    spans.add(new Span(turn, day, new LocalDate[1]));
    round().unit = turn.unit;
    round().beVerifiedAnew();
  }

  private static void sign(Turn turn, EntryRow deed, LocalDate day) {
    turn.signed = day;
    turn.signedAt = deed.at();
    begin(turn, day);
  }

  private static void contact(Turn turn, EntryRow deed, LocalDate day) {
    if (turn.contacted == null) {
      turn.contacted = day;
      turn.contactedAt = deed.at();
    }
  }

  private static void begin(Turn turn, LocalDate day) {
    turn.begun = day;
  }

  private static void askReturn(Turn turn, LocalDate day) {
    turn.asked = true;
    turn.pausedOn = day;
  }

  private void uphold(Turn turn, LocalDate day) {
    turn.granted = false;
    goOn(turn, day);
    begin(turn, day);
  }

  private static void suspend(Turn turn, LocalDate day) {
    turn.suspended = true;
    turn.pausedOn = day;
  }

  private void resume(Turn turn, LocalDate day) {
    turn.suspended = false;
    goOn(turn, day);
  }

  private void goOn(Turn turn, LocalDate day) {
    turn.paused += between.applyAsInt(turn.pausedOn, day);
    turn.pausedOn = null;
  }

  private void conclude(EntryRow deed) {
    conclusion = Conclusion.valueOf(deed.facts().get("conclusion"));
  }

  /** The office found it: a report, but none of the unit's. */
  private void callIn(EntryRow deed, Turn turn, LocalDate day) {
    conclude(deed);
    turn.reported = day;
  }

  private void signOff(Turn turn, LocalDate day) {
    turn.reported = day;
    var span = spans.get(spans.size() - 1);
    if (span.first() == null) {
      span.reported[0] = day;
    }
  }

  private void verifyBy(EntryRow deed) {
    method = Method.valueOf(deed.facts().get("method"));
  }

  private void verifyAgain(EntryRow deed) {
    verifyBy(deed);
    round().beVerifiedAnew();
  }

  private void verdict(EntryRow deed, Turn turn, boolean passed, LocalDate day) {
    var facts = deed.facts();
    var round = round();
    round.beVerifiedAnew();
    round.verified = day;
    round.passed = passed;
    round.foundWanting |= !passed;
    round.solved = Boolean.parseBoolean(facts.get("solved")) && conclusion == Conclusion.SOLVED;
    if (!Boolean.parseBoolean(facts.get("contacted"))) {
      turn.contacted = null;
      turn.contactedAt = null;
    }
    if (deed.by().equals(reporter)) {
      round.own = answer(deed, day).orElse(round.own);
    } else if (method != Method.RE_RUN) {
      round.called = answer(deed, day).orElse(round.called);
    }
  }

  private static Optional<Answer> answer(EntryRow deed, LocalDate day) {
    return Optional.ofNullable(deed.facts().get("satisfaction"))
        .map(it -> new Answer(day, Integer.parseInt(it)));
  }

  private void reachNobody(LocalDate day) {
    round().beVerifiedAnew();
    round().unreached = day;
    round().passed = true;
  }

  private void end(boolean closed, LocalDate day) {
    var round = round();
    round.ended = day;
    round.closed = closed;
    round.common = common;
    round.lookedAt = day;
    round.solved &= closed;
  }

  /** What comes back before anybody looked again did not last. */
  private void reopen(LocalDate day) {
    round().reopened = true;
    if (round().lasted == null) {
      round().look(false, day);
    }
    rounds.add(new Round());
    conclusion = null;
    method = null;
  }

  private Turn turn() {
    return turns.get(turns.size() - 1);
  }

  private Round round() {
    return rounds.get(rounds.size() - 1);
  }
}
