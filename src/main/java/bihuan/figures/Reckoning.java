package bihuan.figures;

import bihuan.city.City;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Limit;
import bihuan.figures.FigureCase.Count;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one issue adds to the figures as of a day. What is not decided yet adds nothing until it is,
 * or until the time for it is over.
 */
final class Reckoning {

  /** How days are counted. */
  interface Rules {

    LocalDate due(Limit limit, LocalDate from);

    int between(LocalDate from, LocalDate to);
  }

  private final Life life;
  private final Rules rules;
  private final LocalDate today;
  private final List<Clocks.Hourly> hourly;
  private final List<FigureCase> cases = new ArrayList<>();
  private LocalDate again;

  /**
   * @param rectifications from when until when it was to be put right
   * @param hourly what was to be done within hours
   * @param repeated the same trouble was closed within the twelve months before it was accepted
   */
  Reckoning(
      Life life,
      List<Clocks.Span> rectifications,
      List<Clocks.Hourly> hourly,
      boolean repeated,
      Rules rules,
      LocalDate today) {
    this.hourly = new ArrayList<>(hourly);
    this.life = life;
    this.rules = rules;
    this.today = today;
    if (life.filed != null) {
      countIntake();
      countAcceptance(repeated);
      life.turns.forEach(this::count);
      var left = new ArrayList<>(rectifications);
      life.spans.forEach(it -> next(it, left).ifPresent(clock -> count(it, clock)));
      life.rounds.forEach(this::count);
    }
  }

  List<FigureCase> cases() {
    return List.copyOf(cases);
  }

  /** The first day on which it may add something else without anybody's doing; empty where none. */
  Optional<LocalDate> again() {
    return Optional.ofNullable(again);
  }

  private void countIntake() {
    var unit = life.lastUnit();
    if (life.withdrawn) {
      add(Figure.REVIEWED_ON_TIME, life.filed, unit, Count.LEFT_OUT);
    } else {
      var due = rules.due(Limit.ACCEPT, life.filed);
      if (life.reviewed != null || isOver(due)) {
        add(Figure.REVIEWED_ON_TIME, life.filed, unit, isBy(life.reviewed, due));
      }
    }
    if (life.withdrawn || life.merged) {
      add(Figure.VALID, life.filed, unit, Count.LEFT_OUT);
    } else if (life.accepted != null || life.refused || life.transferred) {
      add(Figure.VALID, life.filed, unit, life.accepted != null);
    }
  }

  private void countAcceptance(boolean repeated) {
    if (life.accepted == null) {
      return;
    }
    var unit = life.lastUnit();
    add(
        Figure.REPEATED,
        life.accepted,
        unit,
        life.merged ? Count.LEFT_OUT : repeated ? Count.PART : Count.REST);
    add(Figure.LONG_TERM, life.accepted, unit, life.tracked);
  }

  private void count(Life.Turn turn) {
    countSigning(turn);
    if (turn.begun != null) {
      countResponse(turn);
      add(Figure.EXTENDED, turn.on, turn.unit, turn.extended);
    }
    if (turn.begun != null || turn.asked) {
      add(Figure.RETURN_ASKED, turn.on, turn.unit, turn.asked);
    }
    if (turn.granted != null) {
      add(Figure.RETURN_GRANTED, turn.on, turn.unit, turn.granted);
    }
    if (turn.taken == null && turn.reported != null && turn.round.passed) {
      cases.add(
          new FigureCase(
              Figure.HANDLING_DAYS,
              YearMonth.from(turn.reported),
              turn.unit,
              Count.PART,
              Math.max(0, rules.between(turn.on, turn.reported) - turn.paused)));
    }
  }

  private void countSigning(Life.Turn turn) {
    var due = due(Limit.SIGN, turn.on);
    if (turn.signed != null || isLate(turn, due.day())) {
      add(Figure.SIGNED_ON_TIME, turn.on, turn.unit, due.isKept(turn.signed, turn.signedAt));
    }
  }

  private void countResponse(Life.Turn turn) {
    var due = due(Limit.FIRST_CONTACT, turn.begun);
    if (life.withdrawn || life.transferred) {
      add(Figure.RESPONDED, turn.on, turn.unit, Count.LEFT_OUT);
    } else if (turn.contacted != null || isLate(turn, due.day())) {
      add(Figure.RESPONDED, turn.on, turn.unit, due.isKept(turn.contacted, turn.contactedAt));
    }
  }

  /** By when; at a moment, where hours were in force when it began. */
  private record By(LocalDate day, Instant at) {

    boolean isKept(LocalDate done, Instant doneAt) {
      return at == null ? isBy(done, day) : doneAt != null && !doneAt.isAfter(at);
    }
  }

  private By due(Limit limit, LocalDate from) {
    var hours =
        hourly.stream().filter(it -> it.limit() == limit && it.started().equals(from)).findFirst();
    hours.ifPresent(hourly::remove);
    return hours
        .map(it -> new By(City.day(it.due()), it.due()))
        .orElseGet(() -> new By(rules.due(limit, from), null));
  }

  /** The time is over, and it was the unit's until then. */
  private boolean isLate(Life.Turn turn, LocalDate due) {
    return turn.taken == null ? isOver(due) : turn.taken.isAfter(due);
  }

  /** One unit may have it from the morning on and another from the same afternoon. */
  private static Optional<Clocks.Span> next(Life.Span span, List<Clocks.Span> left) {
    var found = left.stream().filter(it -> it.started().equals(span.from())).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private void count(Life.Span span, Clocks.Span clock) {
    countOnTime(span, clock.due());
    countFirstOnTime(span, clock.originalDue());
  }

  private void countOnTime(Life.Span span, LocalDate due) {
    var turn = span.turn();
    if (turn.suspended && turn.taken == null) {
      add(Figure.ON_TIME, due, turn.unit, Count.LEFT_OUT);
    } else if (turn.taken == null && turn.round.passed || isLate(turn, due)) {
      add(Figure.ON_TIME, due, turn.unit, turn.round.passed && isBy(span.first(), due));
    }
  }

  private void countFirstOnTime(Life.Span span, LocalDate due) {
    var turn = span.turn();
    if (span.first() != null || isLate(turn, due)) {
      add(Figure.FIRST_ON_TIME, due, turn.unit, isBy(span.first(), due));
    }
  }

  private void count(Life.Round round) {
    var unit = round.unit;
    if (round.verified != null) {
      add(Figure.SOLVED, round.verified, unit, round.leftOut ? Count.LEFT_OUT : side(round.solved));
    }
    if (round.verified != null || round.unreached != null) {
      var on = round.verified == null ? round.unreached : round.verified;
      add(Figure.NOT_REACHED, on, unit, round.verified == null);
    }
    countAnswers(round);
    if (round.ended != null) {
      add(Figure.LEFT_OUT, round.ended, unit, round.leftOut);
    }
    if (round.closed) {
      var once = !round.isRedone() && !round.reopened && round == life.rounds.get(0);
      add(Figure.FIRST_TIME, round.ended, unit, once);
      add(Figure.REBOUND, round.ended, unit, round.reopened);
      if (round.common && round.lasted != null) {
        add(Figure.LASTING, round.lookedAt, unit, round.lasted);
      }
    }
  }

  private void countAnswers(Life.Round round) {
    count(Figure.SATISFIED_OWN, round.own, round);
    count(Figure.SATISFIED_CALLED, round.called, round);
    count(Figure.SATISFIED, round.own == null ? round.called : round.own, round);
  }

  private void count(Figure figure, Life.Answer answer, Life.Round round) {
    if (answer != null) {
      add(
          figure,
          answer.on(),
          round.unit,
          round.leftOut ? Count.LEFT_OUT : side(answer.isSatisfied()));
    }
  }

  private boolean isOver(LocalDate due) {
    if (today.isAfter(due)) {
      return true;
    }
    var next = due.plusDays(1);
    again = again == null || next.isBefore(again) ? next : again;
    return false;
  }

  private static boolean isBy(LocalDate done, LocalDate due) {
    return done != null && !done.isAfter(due);
  }

  private static Count side(boolean part) {
    return part ? Count.PART : Count.REST;
  }

  private void add(Figure figure, LocalDate day, String unit, boolean part) {
    add(figure, day, unit, side(part));
  }

  private void add(Figure figure, LocalDate day, String unit, Count count) {
    cases.add(new FigureCase(figure, YearMonth.from(day), unit, count, 0));
  }
}
