package bihuan.history.web;

import bihuan.access.By;
import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.calendar.web.Why;
import bihuan.deadlines.Explanation;
import bihuan.deadlines.LimitRow;
import bihuan.deadlines.LimitUnit;
import bihuan.deadlines.Limits;
import bihuan.loop.DueDates;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How the days came about on which an issue is due, in words. */
@Named
@RequestScoped
public class ExplainedClocks {

  @Inject Issues issues;
  @Inject DueDates dueDates;
  @Inject Limits limits;
  @Inject Calendars calendars;
  @Inject PageWords say;
  @Inject Language language;
  @Inject Me me;

  public List<ClockView> of(IssueView issue) {
    return of(issue, me.now());
  }

  List<ClockView> of(IssueView issue, By reader) {
    var calendar = calendars.current();
    return dueDates.explained(issue, reader).stream()
        .map(it -> ClockView.of(it, rule(it), calendar))
        .toList();
  }

  /**
   * How one day of an issue came about, for a paper that names it.
   *
   * @return nothing where the reader does not see the issue, or another day has taken its place
   */
  public List<String> of(IssueNumber number, LocalDate due) {
    return issues.visibilityTo(me.now(), number) == Visibility.NONE
        ? List.of()
        : of(issues.seenBy(me.now(), number)).stream()
            .filter(it -> it.how().shown().equals(due))
            .findFirst()
            .map(this::sentences)
            .orElse(List.of());
  }

  private LimitRow rule(Explanation how) {
    return how.limit() == null
        ? null
        : limits.edition(how.limit(), how.amount(), how.since()).orElse(null);
  }

  /** One sentence after the other: from when, how much, what did not count, what was added. */
  public List<String> sentences(ClockView clock) {
    var how = clock.how();
    return Stream.of(
            Stream.of(start(how)),
            limit(clock),
            how.corrected().stream()
                .map(
                    it -> say.words("history.clock.corrected", name(limits.on(it, how.started())))),
            how.stood().stream()
                .map(
                    it ->
                        say.words(
                            "history.clock.stood." + it.reason(),
                            it.began(),
                            it.ended(),
                            it.days())),
            how.added().stream()
                .map(it -> say.words("history.clock.added", it.granted(), it.days())),
            Stream.of(end(how)))
        .flatMap(it -> it)
        .toList();
  }

  private String start(Explanation how) {
    return how.startedAt() == null
        ? say.words("history.clock.started", how.started())
        : say.words("history.clock.startedAt", say.time(how.startedAt()));
  }

  private Stream<String> limit(ClockView clock) {
    var rule = clock.rule();
    if (clock.how().limit() == null) {
      return Stream.of(say.words("history.clock.named"));
    }
    var unit = clock.how().unit();
    var length = say.words("deadlines.length." + unit, clock.how().amount());
    return rule == null
        ? Stream.of(length)
        : Stream.of(
            say.words("history.clock.limit", name(rule), length, counting(unit)),
            say.words("history.clock.basis", basis(rule)));
  }

  /** The paper that sets a limit, or whose practice it follows while none does. */
  public String basis(LimitRow rule) {
    if (rule.isInitial()) {
      return rule.basis().isEmpty()
          ? say.words("deadlines.limit.noBasis")
          : say.words("deadlines.limit.practice", rule.basis());
    }
    return rule.basis();
  }

  private String counting(LimitUnit unit) {
    return say.words("history.clock.counting." + unit);
  }

  private String end(Explanation how) {
    if (how.dueAt() != null) {
      return say.words("history.clock.endsAt", say.time(how.dueAt()));
    }
    return how.isHeldLater()
        ? say.words("history.clock.heldLater", how.due(), how.shown())
        : say.words("history.clock.ends", how.shown());
  }

  private String name(LimitRow rule) {
    return rule.name(language.getLocale());
  }

  /** Why a day is counted or not. */
  public String why(ClockView.CountedDay it) {
    return it.count() == Explanation.Count.STOOD
        ? say.words("history.clock.stood")
        : Why.of(it.day(), Words.in(language.getLocale()));
  }
}
