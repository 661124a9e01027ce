package bihuan.comparison;

import static java.util.stream.Collectors.toSet;

import bihuan.calendar.WorkingTime;
import bihuan.catalogue.Doer;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.classification.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The promise beside the experience. What cannot be counted is shown and not judged. A time is kept
 * only where a step began and ended, the whole only where every step that counts did; broken it is
 * as soon as what is known of it is more than was promised.
 */
public final class JourneyAssessment {

  /** Of five; this and worse is a trouble. */
  private static final int POOR = 2;

  private final PromiseRow promise;
  private final List<StepComparison> steps;
  private final List<StepRecord> legs;
  private final LocalDate until;
  private final WorkingTime clock;
  private final List<JourneyTrouble> troubles = new ArrayList<>();
  private final List<Praise> praises = new ArrayList<>();

  private JourneyAssessment(
      PromiseRow promise,
      List<StepRow> steps,
      List<StepRecord> legs,
      LocalDate until,
      WorkingTime clock) {
    this.promise = promise;
    this.legs = legs;
    this.until = until;
    this.clock = clock;
    this.steps =
        IntStream.range(0, steps.size())
            .mapToObj(it -> compared(steps.get(it), legs.get(it)))
            .toList();
  }

  /**
   * Puts them side by side.
   *
   * @param legs one for each step, in the same order
   * @param until the day up to which whatever stuck is known to have been stuck
   */
  public static JourneyComparison of(
      PromiseRow promise,
      List<StepRow> steps,
      List<StepRecord> legs,
      LocalDate until,
      WorkingTime clock) {
    if (steps.size() != legs.size()) {
      throw new IllegalArgumentException(legs.size() + " legs of " + steps.size() + " steps");
    }
    return new JourneyAssessment(promise, steps, legs, until, clock).made();
  }

  private JourneyComparison made() {
    steps.forEach(this::judgeStep);
    var days = days();
    var atLeast = days == null ? broken(known(), promise.span(), promise.amount()) : null;
    var time = measured(days, atLeast, promise.span(), promise.amount());
    var visits = visits();
    var visiting = measured(visits, promise.visits());
    var beyond = beyond();
    var fee = fee();
    var paying = promise.fee() == null ? Fulfilment.SHOWN : measured(fee, promise.fee());
    judgeTime(days, atLeast, time);
    judgeVisits(visits, visiting);
    judgeDocuments();
    judgeFee(fee, paying);
    troubles.sort(Comparator.comparingInt(JourneyTrouble::step));
    return new JourneyComparison(
        steps,
        days,
        atLeast,
        time,
        visits == null ? null : visits.intValue(),
        visiting,
        beyond,
        fee,
        paying,
        List.copyOf(troubles),
        List.copyOf(praises));
  }

  // ---- what was lived

  private StepComparison compared(StepRow step, StepRecord leg) {
    if (!leg.isTimed()) {
      var atLeast = broken(stuckFor(step, leg), step.span(), step.amount());
      var time = measured(null, atLeast, step.span(), step.amount());
      return new StepComparison(step, leg, null, atLeast, null, time);
    }
    var days = days(leg.started(), leg.finished(), step.span(), step.amount());
    var minutes = clock.minutes(leg.started(), leg.finished());
    var time = measured(days, null, step.span(), step.amount());
    return new StepComparison(step, leg, days, null, minutes, time);
  }

  private BigDecimal stuckFor(StepRow step, StepRecord leg) {
    return leg.state() == StepState.STUCK && leg.started() != null
        ? upToTheEnd(leg.started(), step.span(), step.amount())
        : BigDecimal.ZERO;
  }

  /**
   * From the beginning of the first step that counts to the end of the last, the days between them
   * included; what steps that do not count took of it is taken off. Null where that cannot be told.
   */
  private BigDecimal days() {
    var counted = steps.stream().filter(it -> it.promised().counted()).toList();
    if (counted.isEmpty() || counted.stream().anyMatch(it -> !it.lived().isTimed())) {
      return null;
    }
    var lived = counted.stream().map(StepComparison::lived).toList();
    var first = lived.stream().map(StepRecord::started).min(Comparator.naturalOrder()).get();
    var last = lived.stream().map(StepRecord::finished).max(Comparator.naturalOrder()).get();
    var span = days(first, last, promise.span(), promise.amount());
    var between =
        steps.subList(
            steps.indexOf(counted.get(0)), steps.indexOf(counted.get(counted.size() - 1)));
    var others =
        between.stream().filter(it -> !it.promised().counted() && it.lived().isTouched()).toList();
    var alone = timed(counted.stream());
    if (others.stream().allMatch(it -> it.lived().isTimed())) {
      return span.subtract(timed(others.stream())).max(alone);
    }
    return span.compareTo(alone) <= 0 ? alone : null;
  }

  /** It took so long at the very least, by what was written down. */
  private BigDecimal known() {
    var timed = timed(steps.stream().filter(it -> it.promised().counted()));
    return timed.max(sinceItsStart());
  }

  /**
   * From its first step that counts until today, for a journey that stuck at a step that counts.
   * What the steps between took that do not count is taken off; where one of them is not timed,
   * nothing can be said.
   */
  private BigDecimal sinceItsStart() {
    var first = counted(it -> it.started() != null).findFirst();
    var last = steps.stream().filter(it -> it.lived().isTouched()).reduce((one, next) -> next);
    if (first.isEmpty() || last.filter(JourneyAssessment::isStuckWhereItCounts).isEmpty()) {
      return BigDecimal.ZERO;
    }
    var between = steps.subList(steps.indexOf(first.get()), steps.indexOf(last.get()));
    var others = between.stream().filter(it -> !it.promised().counted()).toList();
    return others.stream().allMatch(it -> it.lived().isTimed())
        ? upToTheEnd(first.get().lived().started(), promise.span(), promise.amount())
            .subtract(timed(others.stream()))
        : BigDecimal.ZERO;
  }

  private Stream<StepComparison> counted(Predicate<StepRecord> which) {
    return steps.stream().filter(it -> it.promised().counted() && which.test(it.lived()));
  }

  private static boolean isStuckWhereItCounts(StepComparison it) {
    return it.promised().counted() && it.lived().state() == StepState.STUCK;
  }

  /** How long those of them took that began and ended, as the promise counts days. */
  private BigDecimal timed(Stream<StepComparison> some) {
    return some.map(StepComparison::lived)
        .filter(StepRecord::isTimed)
        .map(it -> days(it.started(), it.finished(), promise.span(), promise.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal upToTheEnd(LocalDateTime from, Span span, BigDecimal amount) {
    return from.toLocalDate().isBefore(until)
        ? days(from, until.atStartOfDay(), span, amount)
        : BigDecimal.ZERO;
  }

  /** The days it took, counted as a promise of this span and amount counts them. */
  private BigDecimal days(LocalDateTime from, LocalDateTime until, Span span, BigDecimal amount) {
    if (span == Span.NATURAL_DAYS) {
      return BigDecimal.valueOf(ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate()));
    }
    var isByTheHour = amount != null && amount.stripTrailingZeros().scale() > 0;
    return isByTheHour ? clock.partsOfDays(from, until) : clock.days(from, until);
  }

  private BigDecimal visits() {
    return sum(
        legs.stream()
            .map(StepRecord::visits)
            .map(it -> it == null ? null : BigDecimal.valueOf(it)));
  }

  private BigDecimal fee() {
    return sum(legs.stream().map(StepRecord::fee));
  }

  private Integer beyond() {
    return legs.stream().allMatch(it -> it.asked().isEmpty() && it.beyond().isEmpty())
        ? null
        : (Integer) legs.stream().mapToInt(it -> it.beyond().size()).sum();
  }

  private static BigDecimal sum(Stream<BigDecimal> figures) {
    return figures.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  // ---- how that stands to the promise

  /** What is known of it, where that is more than was promised; null where it is not. */
  private static BigDecimal broken(BigDecimal known, Span span, BigDecimal amount) {
    return measured(known, null, span, amount) == Fulfilment.BEYOND ? known : null;
  }

  private static Fulfilment measured(
      BigDecimal days, BigDecimal atLeast, Span span, BigDecimal amount) {
    if (days == null) {
      return atLeast == null ? Fulfilment.SHOWN : Fulfilment.BEYOND;
    }
    return switch (span) {
      case WORKING_DAYS, NATURAL_DAYS -> measured(days, amount);
      case INSTANT, SAME_DAY -> days.signum() == 0 ? Fulfilment.WITHIN : Fulfilment.BEYOND;
      default -> Fulfilment.SHOWN;
    };
  }

  private static Fulfilment measured(BigDecimal lived, int promised) {
    return measured(lived, BigDecimal.valueOf(promised));
  }

  private static Fulfilment measured(BigDecimal lived, BigDecimal promised) {
    if (lived == null) {
      return Fulfilment.SHOWN;
    }
    var order = lived.compareTo(promised);
    return order > 0 ? Fulfilment.BEYOND : order < 0 ? Fulfilment.BETTER : Fulfilment.WITHIN;
  }

  // ---- what follows

  private void judgeStep(StepComparison it) {
    var leg = it.lived();
    if (leg.state() == StepState.STUCK) {
      trouble(it, Deviation.STUCK, isBeyondAUnit(it) ? Kind.DIFFICULTY : null, null, null, "");
    }
    if (leg.missing() != null && promise.channels().contains(leg.missing())) {
      trouble(it, Deviation.CHANNEL, null, null, null, leg.missing().name());
    }
    if (it.time() == Fulfilment.BEYOND && leg.state() != StepState.STUCK) {
      trouble(it, Deviation.TIME, null, it.promised().amount(), it.days(), "");
    }
    if (leg.clarity() != null && leg.clarity() <= POOR) {
      trouble(it, Deviation.UNCLEAR, null, null, BigDecimal.valueOf(leg.clarity()), "");
    }
    if (leg.attitude() != null && leg.attitude() <= POOR) {
      trouble(it, Deviation.MANNERS, null, null, BigDecimal.valueOf(leg.attitude()), "");
    }
    if (!leg.beyond().isEmpty()) {
      var names = String.join("\n", leg.beyond());
      trouble(it, Deviation.DOCUMENTS, null, null, BigDecimal.valueOf(leg.beyond().size()), names);
    }
  }

  /** Late as a whole where no single step is, or where several units' steps are. */
  private void judgeTime(BigDecimal days, BigDecimal atLeast, Fulfilment time) {
    if (time == Fulfilment.BEYOND) {
      var late = steps.stream().filter(it -> it.time() == Fulfilment.BEYOND).toList();
      var units = late.stream().map(JourneyAssessment::unit).collect(toSet());
      if (late.isEmpty() || units.size() > 1) {
        troubles.add(
            new JourneyTrouble(
                0,
                Deviation.TIME,
                units.size() > 1 ? Kind.DIFFICULTY : Deviation.TIME.kind(),
                Deviation.TIME.cause(),
                "",
                promise.amount(),
                days == null ? atLeast : days,
                days == null,
                promise.span(),
                ""));
      }
    } else if (time == Fulfilment.BETTER) {
      praises.add(new Praise(0, Merit.TIME, "", promise.amount(), days, promise.span()));
    }
  }

  private void judgeVisits(BigDecimal visits, Fulfilment visiting) {
    var promised = BigDecimal.valueOf(promise.visits());
    if (visiting == Fulfilment.BEYOND) {
      most(it -> it.visits() == null ? null : BigDecimal.valueOf(it.visits()))
          .ifPresent(it -> trouble(it, Deviation.VISITS, null, promised, visits, ""));
    } else if (visiting == Fulfilment.BETTER && isComplete()) {
      praises.add(new Praise(0, Merit.VISITS, "", promised, visits, null));
    }
  }

  private void judgeDocuments() {
    var onTheList = promise.documents().size();
    var asked = legs.stream().flatMap(it -> it.asked().stream()).distinct().count();
    var isShort = asked > 0 && asked < onTheList;
    if (isShort && legs.stream().allMatch(it -> it.beyond().isEmpty()) && isComplete()) {
      praises.add(
          new Praise(
              0,
              Merit.DOCUMENTS,
              "",
              BigDecimal.valueOf(onTheList),
              BigDecimal.valueOf(asked),
              null));
    }
  }

  private void judgeFee(BigDecimal fee, Fulfilment paying) {
    if (paying == Fulfilment.BEYOND) {
      most(StepRecord::fee)
          .ifPresent(it -> trouble(it, Deviation.FEE, null, promise.fee(), fee, ""));
    } else if (paying == Fulfilment.BETTER && isComplete()) {
      praises.add(new Praise(0, Merit.FEE, "", promise.fee(), fee, null));
    }
  }

  private void trouble(
      StepComparison at,
      Deviation what,
      Kind kind,
      BigDecimal promised,
      BigDecimal lived,
      String details) {
    troubles.add(
        new JourneyTrouble(
            at.promised().number(),
            what,
            kind == null ? what.kind() : kind,
            what.cause(),
            unit(at),
            promised,
            lived,
            false,
            what == Deviation.TIME ? at.promised().span() : null,
            details));
  }

  /** The step at which there was most of it. */
  private Optional<StepComparison> most(Function<StepRecord, BigDecimal> of) {
    return steps.stream()
        .filter(it -> of.apply(it.lived()) != null)
        .max(Comparator.comparing(it -> of.apply(it.lived())));
  }

  private boolean isComplete() {
    return legs.stream().allMatch(StepRecord::hasEnded);
  }

  /** A bank or an assessor does it: no unit of the plan can put it right alone. */
  private static boolean isBeyondAUnit(StepComparison it) {
    return it.promised().doer() != Doer.UNIT && it.promised().doer() != Doer.APPLICANT;
  }

  private static String unit(StepComparison it) {
    return it.promised().unit() == null ? "" : it.promised().unit();
  }
}
