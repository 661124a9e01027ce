package bihuan.figures;

import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import bihuan.deadlines.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one issue adds to the figures, worked out a second time and as plainly as can be: for each
 * figure its history is gone through from the start. Shares nothing with the product but the
 * calendar.
 */
class PlainFigures {

  private static final Set<String> HANDED = Set.of("ASSIGN", "REASSIGN", "REDIRECT");
  private static final Set<String> LEFT = Set.of("WITHDRAW", "LAPSE", "RELEASE");
  private static final Set<String> PASSED =
      Set.of("SATISFIED", "EXPLANATION_ACCEPTED", "NOT_REACHED");
  private static final Set<String> GIVEN =
      Set.of("SATISFIED", "EXPLANATION_ACCEPTED", "NOT_SATISFIED");
  private static final Set<String> JUDGED =
      Set.of("SATISFIED", "EXPLANATION_ACCEPTED", "NOT_SATISFIED", "NOT_REACHED");

  /** Working days of the standard. */
  private static final Map<String, Integer> CLASSES = Map.of("A", 30, "B", 15, "C", 5);

  private static final Map<String, Integer> EXTENSIONS = Map.of("A", 15, "B", 10, "C", 5);

  /** A line of the history: a move or a note by its name. */
  record Told(String what, Instant at, String by, Map<String, String> facts) {

    LocalDate on() {
      return at.atZone(City.ZONE).toLocalDate();
    }

    boolean is(Set<String> some) {
      return some.contains(what);
    }

    String fact(String name) {
      return facts.getOrDefault(name, "");
    }
  }

  /** Until when something had to be done that began on a day, in hours. */
  record Hours(String limit, LocalDate began, Instant until) {}

  /** Of when a unit's time ran. */
  private record Run(int begins, int ends, LocalDate original, LocalDate due) {}

  private final List<Told> life;
  private final List<Hours> hours;
  private final WorkingDays calendar;
  private final LocalDate today;
  private final boolean repeated;
  private final List<String> found = new ArrayList<>();

  PlainFigures(
      List<Told> life, List<Hours> hours, WorkingDays calendar, LocalDate today, boolean repeated) {
    this.life = marked(life);
    this.hours = new ArrayList<>(hours);
    this.calendar = calendar;
    this.today = today;
    this.repeated = repeated;
  }

  /** A verdict that a ruling set aside is none. */
  private static List<Told> marked(List<Told> life) {
    var marked = new ArrayList<>(life);
    for (var i = 0; i < marked.size(); i++) {
      if (marked.get(i).what().equals("VERDICT_APPEAL_RULED")
          && marked.get(i).fact("verdict").equals("ANEW")) {
        var at = i;
        while (at >= 0 && !marked.get(at).is(GIVEN) && !marked.get(at).what().equals("REOPEN")) {
          at--;
        }
        if (at >= 0 && marked.get(at).is(GIVEN)) {
          marked.set(at, new Told("SET_ASIDE", marked.get(at).at(), "", Map.of()));
        }
      }
    }
    return marked;
  }

  /** Each as figure, month, unit, side and days. */
  List<String> cases() {
    intake();
    handed().forEach(this::withAUnit);
    runs().forEach(this::inTime);
    rounds().forEach(this::outcome);
    return found;
  }

  /** From when until when it was to be put right, for whoever asks the product. */
  List<Clocks.Span> spans() {
    return runs().stream()
        .map(it -> new Clocks.Span(life.get(it.begins()).on(), it.original(), it.due()))
        .toList();
  }

  static LocalDate accepted(List<Told> life) {
    return life.stream()
        .filter(it -> it.what().equals("ACCEPT"))
        .map(Told::on)
        .findFirst()
        .orElse(null);
  }

  // ---- intake

  private void intake() {
    var filed = life.get(0).on();
    var unit = unitAt(life.size());
    var looked = first(0, life.size(), Set.of("ASK_INFO", "REFUSE", "ACCEPT", "MERGE", "TRANSFER"));
    var due = calendar.extended(filed, 2);
    if (has(LEFT)) {
      add("REVIEWED_ON_TIME", filed, unit, "LEFT_OUT");
      add("VALID", filed, unit, "LEFT_OUT");
    } else {
      if (looked != null || today.isAfter(due)) {
        add("REVIEWED_ON_TIME", filed, unit, looked != null && !looked.isAfter(due));
      }
      if (has(Set.of("MERGE"))) {
        add("VALID", filed, unit, "LEFT_OUT");
      } else if (has(Set.of("ACCEPT"))) {
        add("VALID", filed, unit, true);
      } else if (has(Set.of("TRANSFER")) || isRefused()) {
        add("VALID", filed, unit, false);
      }
    }
    var accepted = accepted(life);
    if (accepted != null) {
      add(
          "REPEATED",
          accepted,
          unit,
          has(Set.of("MERGE")) ? "LEFT_OUT" : repeated ? "PART" : "REST");
      add("LONG_TERM", accepted, unit, has(Set.of("TRACK")));
    }
  }

  private boolean isRefused() {
    var last = last(0, life.size(), Set.of("REFUSE", "RECONSIDER"));
    return last >= 0 && life.get(last).what().equals("REFUSE");
  }

  // ---- with a unit

  private void withAUnit(int begins) {
    var ends = nextHanded(begins);
    var on = life.get(begins).on();
    var unit = life.get(begins).fact("lead");
    var taken = taken(begins);
    var signs = Set.of("SIGN");
    decided("SIGNED_ON_TIME", on, unit, at(begins, ends, signs), due("SIGN", on, 1), taken);
    var began = first(begins, ends, Set.of("SIGN", "SIGN_BY_DEFAULT", "UPHOLD"));
    if (began != null) {
      if (has(LEFT) || has(Set.of("TRANSFER"))) {
        add("RESPONDED", on, unit, "LEFT_OUT");
      } else {
        var begun = lastDay(begins, ends, Set.of("SIGN", "SIGN_BY_DEFAULT", "UPHOLD"));
        var due = due("FIRST_CONTACT", begun, 2);
        decided("RESPONDED", on, unit, contacted(begins, ends), due, taken);
      }
      add("EXTENDED", on, unit, first(begins, ends, Set.of("GRANT_EXTENSION")) != null);
    }
    var asked = first(begins, ends, Set.of("REQUEST_RETURN"));
    if (began != null || asked != null) {
      add("RETURN_ASKED", on, unit, asked != null);
    }
    if (ends < life.size() && life.get(ends).what().equals("REASSIGN")) {
      add("RETURN_GRANTED", on, unit, true);
    } else if (first(begins, ends, Set.of("UPHOLD")) != null) {
      add("RETURN_GRANTED", on, unit, false);
    }
    var reported = lastDay(begins, ends, Set.of("SIGN_OFF", "CALL_IN"));
    if (taken == null && reported != null && passes(begins)) {
      var days = Math.max(0, calendar.between(on, reported) - paused(begins, ends));
      found.add("HANDLING_DAYS %s %s PART %d".formatted(YearMonth.from(reported), unit, days));
    }
  }

  /** The end of a day, where no hours are counted. */
  private Instant due(String limit, LocalDate from, int days) {
    for (var it : hours) {
      if (it.limit().equals(limit) && it.began().equals(from)) {
        hours.remove(it);
        return it.until();
      }
    }
    return calendar
        .extended(from, days)
        .plusDays(1)
        .atStartOfDay(City.ZONE)
        .toInstant()
        .minusNanos(1);
  }

  private void decided(
      String figure, LocalDate month, String unit, Instant done, Instant due, LocalDate taken) {
    var last = due.atZone(City.ZONE).toLocalDate();
    var over = taken == null ? today.isAfter(last) : taken.isAfter(last);
    if (done != null || over) {
      add(figure, month, unit, done != null && !done.isAfter(due));
    }
  }

  private Instant contacted(int begins, int ends) {
    var from = begins;
    for (var i = begins; i < ends; i++) {
      if (life.get(i).is(GIVEN) && !life.get(i).fact("contacted").equals("true")) {
        from = i;
      }
    }
    return at(from, ends, Set.of("CONTACTED"));
  }

  private int paused(int begins, int ends) {
    var days = 0;
    for (var i = begins; i < ends; i++) {
      if (life.get(i).is(Set.of("UPHOLD", "RESUME"))) {
        var since = last(begins, i, Set.of("REQUEST_RETURN", "SUSPEND"));
        days += calendar.between(life.get(since).on(), life.get(i).on());
      }
    }
    return days;
  }

  // ---- in time

  private List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (var i = 0; i < life.size(); i++) {
      if (life.get(i).is(HANDED) || life.get(i).what().equals("RESTART")) {
        runs.add(run(i));
      }
    }
    return runs;
  }

  private Run run(int begins) {
    var ends = begins + 1;
    while (ends < life.size()
        && !life.get(ends).is(HANDED)
        && !life.get(ends).what().equals("RESTART")) {
      ends++;
    }
    var start = life.get(begins).on();
    var original = calendar.extended(start, classDays(begins));
    var due = original;
    var granted = 0;
    var moved = 0;
    var redoing = false;
    for (var i = begins + 1; i < ends; i++) {
      var it = life.get(i);
      switch (it.what()) {
        case "REJECT", "NOT_SATISFIED", "SET_ASIDE" -> redoing = true;
        case "UPHOLD" -> moved += pause(begins, i, "REQUEST_RETURN", Integer.MAX_VALUE);
        case "RESUME" -> moved += pause(begins, i, "SUSPEND", given(begins, i));
        case "GRANT_EXTENSION" -> granted += redoing ? 0 : EXTENSIONS.get(grade(i));
        case "CORRECT" -> {
          if (!it.fact("gradeBefore").isEmpty() && !redoing) {
            var right = calendar.extended(calendar.extended(start, classDays(i)), moved + granted);
            var least = it.on().isAfter(due) ? due : calendar.extended(it.on(), 1);
            if (right.isBefore(least) && right.isBefore(due)) {
              original = due.isBefore(least) ? due : least;
              due = original;
              moved = 0;
              granted = 0;
              start = null;
            }
          }
        }
        default -> {}
      }
      if (start != null) {
        original = calendar.extended(calendar.extended(start, classDays(i)), moved);
        due = calendar.extended(calendar.extended(start, classDays(i)), moved + granted);
      } else {
        due = calendar.extended(original, moved + granted);
      }
    }
    return new Run(begins, ends, original, due);
  }

  private int pause(int begins, int ends, String since, int most) {
    var began = life.get(last(begins, ends, Set.of(since))).on();
    return Math.min(most, calendar.between(began, life.get(ends).on()));
  }

  private int given(int begins, int ends) {
    var days = life.get(last(begins, ends, Set.of("SUSPEND"))).fact("days");
    return days.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(days);
  }

  private String grade(int at) {
    var classed = last(0, at + 1, Set.of("ACCEPT", "CORRECT"));
    return classed < 0 ? "C" : life.get(classed).fact("grade");
  }

  private int classDays(int at) {
    var classed = last(0, at + 1, Set.of("ACCEPT", "CORRECT"));
    var urgent = classed >= 0 && life.get(classed).fact("urgent").equals("true");
    return urgent ? 1 : CLASSES.get(grade(at));
  }

  private void inTime(Run run) {
    var begins = lastHanded(run.begins());
    var unit = life.get(begins).fact("lead");
    var taken = taken(begins);
    var reported = first(run.begins(), run.ends(), Set.of("SIGN_OFF"));
    var passes = passes(begins);
    var late = taken == null ? today.isAfter(run.due()) : taken.isAfter(run.due());
    if (taken == null && isSuspended(begins)) {
      add("ON_TIME", run.due(), unit, "LEFT_OUT");
    } else if (taken == null && passes || late) {
      add("ON_TIME", run.due(), unit, passes && isBy(reported, run.due()));
    }
    var lateAtFirst = taken == null ? today.isAfter(run.original()) : taken.isAfter(run.original());
    if (reported != null || lateAtFirst) {
      add("FIRST_ON_TIME", run.original(), unit, isBy(reported, run.original()));
    }
  }

  private boolean isSuspended(int begins) {
    var last = last(begins, nextHanded(begins), Set.of("SUSPEND", "RESUME"));
    return last >= 0 && life.get(last).what().equals("SUSPEND");
  }

  private static boolean isBy(LocalDate done, LocalDate due) {
    return done != null && !done.isAfter(due);
  }

  // ---- what came of it

  private List<int[]> rounds() {
    var rounds = new ArrayList<int[]>();
    var begins = 0;
    for (var i = 0; i < life.size(); i++) {
      if (life.get(i).what().equals("REOPEN")) {
        rounds.add(new int[] {begins, i});
        begins = i + 1;
      }
    }
    rounds.add(new int[] {begins, life.size()});
    return rounds;
  }

  private void outcome(int[] round) {
    var begins = round[0];
    var ends = round[1];
    var reopened = ends < life.size();
    var handed = last(begins, ends, HANDED);
    var unit = handed < 0 ? "" : life.get(handed).fact("lead");
    var judged = lastJudged(begins, ends);
    var leftOut = leftOut(begins, ends);
    if (judged >= 0) {
      var it = life.get(judged);
      if (it.is(GIVEN)) {
        add(
            "SOLVED",
            it.on(),
            unit,
            leftOut ? "LEFT_OUT" : isSolved(begins, judged, ends) ? "PART" : "REST");
      }
      add("NOT_REACHED", it.on(), unit, !it.is(GIVEN));
    }
    answers(begins, ends, unit, leftOut);
    var closed = last(begins, ends, Set.of("CLOSE", "EXPLAIN"));
    if (closed >= 0) {
      add("LEFT_OUT", life.get(closed).on(), unit, leftOut);
      if (life.get(closed).what().equals("CLOSE")) {
        var again = first(begins, ends, Set.of("REJECT", "NOT_SATISFIED")) != null;
        add("FIRST_TIME", life.get(closed).on(), unit, !again && !reopened && begins == 0);
        add("REBOUND", life.get(closed).on(), unit, reopened);
        if (isCommon(closed)) {
          lasting(begins, ends, unit, closed);
        }
      }
    }
  }

  private boolean isCommon(int closed) {
    var classed = last(0, closed, Set.of("ACCEPT", "CORRECT"));
    return classed >= 0 && Set.of("COMMON", "SYSTEMIC").contains(life.get(classed).fact("nature"));
  }

  private void lasting(int begins, int ends, String unit, int closed) {
    var looked = last(begins, ends, Set.of("EFFECT_CHECKED"));
    if (looked >= 0) {
      var it = life.get(looked);
      add("LASTING", it.on(), unit, it.fact("effect").equals("HOLDS"));
    } else if (first(begins, ends, Set.of("IMPROVEMENT_RULED_OUT")) != null) {
      add("LASTING", life.get(closed).on(), unit, false);
    } else if (ends < life.size()) {
      add("LASTING", life.get(ends).on(), unit, false);
    }
  }

  /** The last verdict that still holds; -1 where none does. */
  private int lastJudged(int begins, int ends) {
    var judged = last(begins, ends, JUDGED);
    var undone = Math.max(last(begins, ends, HANDED), last(begins, ends, Set.of("VERIFY_AGAIN")));
    return judged > undone ? judged : -1;
  }

  private boolean leftOut(int begins, int ends) {
    var noted = last(begins, ends, Set.of("LEFT_OUT_OF_FIGURES"));
    return noted >= 0
        && noted > last(begins, ends, JUDGED)
        && noted > last(begins, ends, HANDED)
        && noted > last(begins, ends, Set.of("VERIFY_AGAIN"));
  }

  private boolean isSolved(int begins, int judged, int ends) {
    var concluded = last(begins, judged, Set.of("REPORT", "CALL_IN"));
    return life.get(judged).fact("solved").equals("true")
        && concluded >= 0
        && life.get(concluded).fact("conclusion").equals("SOLVED")
        && first(begins, ends, Set.of("EXPLAIN")) == null;
  }

  private void answers(int begins, int ends, String unit, boolean leftOut) {
    Told own = null;
    Told called = null;
    for (var i = begins; i < ends; i++) {
      var it = life.get(i);
      if (it.fact("satisfaction").isEmpty()) {
        continue;
      }
      if (it.what().equals("RATED") || it.is(GIVEN) && it.by().equals(life.get(0).by())) {
        own = it;
      } else if (it.what().equals("CALLED_BACK") || it.is(GIVEN) && !isReRun(begins, i)) {
        called = it;
      }
    }
    answer("SATISFIED_OWN", own, unit, leftOut);
    answer("SATISFIED_CALLED", called, unit, leftOut);
    answer("SATISFIED", own == null ? called : own, unit, leftOut);
  }

  private boolean isReRun(int begins, int at) {
    var named = last(begins, at, Set.of("SEND_TO_VERIFY", "CHANGE_VERIFIER", "VERIFY_AGAIN"));
    return named >= 0 && life.get(named).fact("method").equals("RE_RUN");
  }

  private void answer(String figure, Told it, String unit, boolean leftOut) {
    if (it != null) {
      var good = Integer.parseInt(it.fact("satisfaction")) >= 3;
      add(figure, it.on(), unit, leftOut ? "LEFT_OUT" : good ? "PART" : "REST");
    }
  }

  // ---- where things stand in the history

  private List<Integer> handed() {
    return IntStream.range(0, life.size()).filter(it -> life.get(it).is(HANDED)).boxed().toList();
  }

  private int lastHanded(int at) {
    return last(0, at + 1, HANDED);
  }

  private int nextHanded(int after) {
    for (var i = after + 1; i < life.size(); i++) {
      if (life.get(i).is(HANDED)) {
        return i;
      }
    }
    return life.size();
  }

  private String unitAt(int before) {
    var handed = last(0, before, HANDED);
    return handed < 0 ? "" : life.get(handed).fact("lead");
  }

  /** When another unit or nobody had it; null where that was only after the end. */
  private LocalDate taken(int begins) {
    for (var i = begins + 1; i < life.size(); i++) {
      var it = life.get(i);
      if (it.is(Set.of("CLOSE", "EXPLAIN"))) {
        return null;
      }
      if (it.is(HANDED) || it.is(LEFT) || it.what().equals("TRANSFER")) {
        return it.on();
      }
    }
    return null;
  }

  /** The round in which it was handed over was passed in the end. */
  private boolean passes(int begins) {
    for (var round : rounds()) {
      if (begins >= round[0] && begins < round[1]) {
        var judged = lastJudged(round[0], round[1]);
        return judged >= 0 && life.get(judged).is(PASSED);
      }
    }
    return false;
  }

  private boolean has(Set<String> some) {
    return life.stream().anyMatch(it -> it.is(some));
  }

  private LocalDate first(int from, int until, Set<String> some) {
    for (var i = from; i < until; i++) {
      if (life.get(i).is(some)) {
        return life.get(i).on();
      }
    }
    return null;
  }

  private Instant at(int from, int until, Set<String> some) {
    for (var i = from; i < until; i++) {
      if (life.get(i).is(some)) {
        return life.get(i).at();
      }
    }
    return null;
  }

  private LocalDate lastDay(int from, int until, Set<String> some) {
    var last = last(from, until, some);
    return last < 0 ? null : life.get(last).on();
  }

  private int last(int from, int until, Set<String> some) {
    for (var i = until - 1; i >= from; i--) {
      if (life.get(i).is(some)) {
        return i;
      }
    }
    return -1;
  }

  private void add(String figure, LocalDate day, String unit, boolean part) {
    add(figure, day, unit, part ? "PART" : "REST");
  }

  private void add(String figure, LocalDate day, String unit, String side) {
    found.add("%s %s %s %s 0".formatted(figure, YearMonth.from(day), unit, side));
  }
}
