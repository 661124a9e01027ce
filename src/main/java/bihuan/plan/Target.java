package bihuan.plan;

import bihuan.Amounts;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A figure the plan wants to see by a day. What was reached is reported again and again; the last
 * report counts.
 */
@Entity
@Table(name = "target")
class Target {

  private static final Pattern FORM = Pattern.compile("T\\d{2}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ALL = Rate.percent(1, 1);

  @Id private String id;
  private int measure;
  private String indicator;
  private String english;

  @Enumerated(EnumType.STRING)
  private TargetComparison comparison;

  private BigDecimal aim;
  private String unit;

  @Column(name = "unit_english")
  private String unitEnglish;

  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private TargetKind kind;

  @Enumerated(EnumType.STRING)
  private StatedIn stated;

  private boolean soft;
  private boolean approximate;
  private int tolerance;
  private String note;

  @Column(name = "note_english")
  private String noteEnglish;

  protected Target() {} // JPA

  Target(TargetTerms terms) {
    if (!FORM.matcher(terms.id()).matches()) {
      throw new IllegalArgumentException("not the id of a target: " + terms.id());
    }
    if (terms.aim().signum() <= 0 || terms.tolerance() < 0 || terms.tolerance() > 50) {
      throw new IllegalArgumentException("no sensible aim or tolerance: " + terms.id());
    }
    id = terms.id();
    measure = terms.measure();
    indicator = terms.indicator();
    english = terms.english();
    comparison = terms.comparison();
    aim = terms.aim();
    unit = terms.unit();
    unitEnglish = terms.unitEnglish();
    deadline = terms.deadline();
    kind = terms.kind();
    stated = terms.stated();
    soft = terms.soft();
    approximate = terms.approximate();
    tolerance = terms.tolerance();
    note = terms.note();
    noteEnglish = terms.noteEnglish();
  }

  /** Takes down what was reached; for the units that answer for the measure and for the office. */
  TargetProgress report(BigDecimal reached, LocalDate asOf, String note, LocalDate today, By by) {
    if (asOf == null || asOf.isAfter(today)) {
      throw Refusal.invalid("plan.progress.future").at("asOf");
    }
    if (reached == null
        || reached.signum() < 0
        || reached.scale() > 2
        || reached.precision() > 12) {
      throw Refusal.invalid("plan.progress.amount").at("reached");
    }
    if (kind.isStated() && (reached.compareTo(BigDecimal.ONE) > 0 || Signs.isMissing(note))) {
      throw Refusal.invalid("plan.progress.statement").at("note");
    }
    if (Require.length(note) > TargetProgress.LONGEST_NOTE) {
      throw Refusal.invalid("plan.progress.long", TargetProgress.LONGEST_NOTE).at("note");
    }
    return new TargetProgress(id, reached, asOf, Signs.stripped(note), by);
  }

  /**
   * How it stands on this day with this much reached (null when nobody has reported). Counts are
   * expected on a straight line over the year, in whole things; everything else has until its
   * deadline. A round figure within its tolerance is never late.
   */
  TargetStanding standing(BigDecimal reached, LocalDate today) {
    if (reached == null) {
      return TargetStanding.NOT_MEASURED;
    }
    if (comparison.accepts(reached, aim)) {
      return TargetStanding.MET;
    }
    if (today.isAfter(deadline)) {
      return isCloseEnough(reached) ? TargetStanding.MET : TargetStanding.LATE;
    }
    return isCloseEnough(reached) || reached.compareTo(expectedBy(today)) >= 0
        ? TargetStanding.ON_TRACK
        : TargetStanding.LATE;
  }

  /** How much of the way is done in per cent, as {@link Rate} reckons it, 100.0 at most. */
  BigDecimal percent(BigDecimal reached) {
    if (reached == null) {
      return Rate.percent(0, 1);
    }
    if (comparison == TargetComparison.AT_MOST) {
      return comparison.accepts(reached, aim) ? ALL : Rate.percent(aim, reached);
    }
    return Rate.percent(reached, aim).min(ALL);
  }

  TargetView view(ProgressRow latest, LocalDate today) {
    var reached = latest == null ? null : latest.reached();
    return new TargetView(
        id,
        measure,
        indicator,
        english,
        comparison,
        Amounts.plain(aim),
        unit,
        unitEnglish,
        deadline,
        kind,
        stated,
        soft,
        approximate,
        tolerance,
        note,
        noteEnglish,
        latest,
        standing(reached, today),
        percent(reached));
  }

  String id() {
    return id;
  }

  int measure() {
    return measure;
  }

  private BigDecimal expectedBy(LocalDate today) {
    if (!kind.growsWithTheYear()) {
      return BigDecimal.ZERO;
    }
    var start = deadline.withDayOfYear(1);
    var gone = Math.max(0, ChronoUnit.DAYS.between(start, today));
    var whole = ChronoUnit.DAYS.between(start, deadline) + 1;
    return aim.multiply(BigDecimal.valueOf(gone))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN);
  }

  private boolean isCloseEnough(BigDecimal reached) {
    return comparison == TargetComparison.ABOUT
        && reached.multiply(HUNDRED).compareTo(aim.multiply(BigDecimal.valueOf(100 - tolerance)))
            >= 0;
  }
}
