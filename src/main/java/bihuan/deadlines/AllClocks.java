package bihuan.deadlines;

import bihuan.deadlines.Clocks.Hourly;
import bihuan.deadlines.Clocks.Span;
import bihuan.deadlines.Deadline.ClockKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Every clock of one issue that ever ran, with what stood still of it and what was granted: the day
 * on which each is due follows from these and the calendar, and so does how it came about.
 */
final class AllClocks {

  private final List<Deadline> deadlines;
  private final List<Pause> pauses;
  private final List<Prolongation> prolongations;

  /** The lists are the issue's, and written to. */
  AllClocks(List<Deadline> deadlines, List<Pause> pauses, List<Prolongation> prolongations) {
    this.deadlines = deadlines;
    this.pauses = pauses;
    this.prolongations = prolongations;
  }

  Deadline begin(ClockKind kind, Limit limit, Today today) {
    return added(Deadline.of(kind, deadlines.size(), today.term(limit), today));
  }

  Deadline name(ClockKind kind, LocalDate started, LocalDate day) {
    return added(Deadline.until(kind, deadlines.size(), started, day));
  }

  private Deadline added(Deadline deadline) {
    deadlines.add(deadline);
    return deadline;
  }

  void pause(Pause.Reason reason, Deadline of, LocalDate from, int most, Today today) {
    pauses.add(Pause.of(reason, pauses.size(), of, from, today.date(), most));
  }

  void prolong(Deadline deadline, Limit limit, Today today) {
    prolongations.add(
        Prolongation.of(prolongations.size(), deadline, today.term(limit), today.date()));
  }

  /** None of them is due sooner than was shown. */
  void keepShown(Today was, Today today) {
    replace(deadlines, it -> kept(it, was, today));
  }

  private Deadline kept(Deadline deadline, Today was, Today today) {
    var shown = due(deadline, was);
    return shown.isAfter(due(deadline, today))
        ? deadline.keeping(shown, paused(deadline, today) + granted(deadline))
        : deadline;
  }

  /** The limit it should have had runs from the same start; what was in time is not late by it. */
  void correct(Deadline wrong, Limit limit, Today today) {
    var was = due(wrong, today);
    var right = wrong.corrected(deadlines.size(), today.term(limit));
    var more = paused(wrong, today) + granted(wrong);
    var first = right.due(more, today);
    var least = today.isNotAfter(was) ? today.after(1) : was;
    if (first.isBefore(least) && first.isBefore(was)) {
      var named = was.isBefore(least) ? was : least;
      name(ClockKind.RECTIFICATION, wrong.started(), named);
    } else {
      deadlines.add(right);
      replace(pauses, it -> it.isOf(wrong) ? it.of(right) : it);
      replace(prolongations, it -> it.isOf(wrong) ? it.of(right) : it);
    }
  }

  private static <T> void replace(List<T> some, UnaryOperator<T> by) {
    var others = some.stream().map(by).toList();
    some.clear();
    some.addAll(others);
  }

  // ---- what follows from them

  LocalDate due(Deadline deadline, Today today) {
    return deadline.due(paused(deadline, today) + granted(deadline), today);
  }

  private int granted(Deadline deadline) {
    return prolongations.stream()
        .filter(it -> it.isOf(deadline))
        .mapToInt(Prolongation::days)
        .sum();
  }

  int paused(Deadline deadline, Today today) {
    return pauses.stream()
        .filter(it -> it.isOf(deadline))
        .mapToInt(it -> it.days(today.calendar()))
        .sum();
  }

  /** Without what was granted. */
  LocalDate originalDue(Deadline deadline, Today today) {
    return deadline.due(paused(deadline, today), today);
  }

  /** Working days of suspension that were used. */
  int suspended(Today today) {
    return pauses.stream()
        .filter(Pause::isSuspension)
        .mapToInt(it -> it.days(today.calendar()))
        .sum();
  }

  Optional<Deadline> latest(Predicate<ClockKind> test) {
    return deadlines.stream().filter(it -> test.test(it.kind())).reduce((one, next) -> next);
  }

  List<Span> rectifications(Today today) {
    var all = new LinkedHashMap<LocalDate, Span>();
    deadlines.stream()
        .filter(it -> it.kind() == ClockKind.RECTIFICATION)
        .forEach(
            it ->
                all.put(
                    it.started(),
                    new Span(it.started(), it.due(paused(it, today), today), due(it, today))));
    return List.copyOf(all.values());
  }

  List<Hourly> hourly(Today today) {
    return deadlines.stream()
        .filter(it -> it.dueAt(today) != null)
        .map(it -> new Hourly(it.limit(), it.started(), it.dueAt(today)))
        .toList();
  }

  Explanation explained(Deadline clock, LocalDate shown, Today today) {
    return new Explanation(
        clock.kind(),
        clock.limit(),
        clock.amount(),
        clock.limit() == null ? null : clock.unit(),
        clock.edition(),
        clock.started(),
        clock.startedAt(),
        clock.appointed(),
        correctedFrom(clock),
        pauses.stream()
            .filter(it -> it.isOf(clock))
            .map(it -> it.explained(today.calendar()))
            .toList(),
        prolongations.stream().filter(it -> it.isOf(clock)).map(Prolongation::explained).toList(),
        due(clock, today),
        clock.dueAt(today),
        shown);
  }

  /** Under which it ran before it was put right. */
  private List<Limit> correctedFrom(Deadline clock) {
    return deadlines.stream()
        .filter(it -> it.kind() == clock.kind() && it.position() < clock.position())
        .filter(it -> it.started().equals(clock.started()) && it.limit() != null)
        .map(Deadline::limit)
        .toList();
  }
}
