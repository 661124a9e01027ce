package bihuan.figures;

import java.math.BigDecimal;

/**
 * A figure of some months, beside the months before.
 *
 * @param code in the list of figures, such as M02
 * @param part how many count, of the {@code whole}; for working days as many
 * @param percent with one decimal, or null where there are fewer than {@code least}
 * @param workingDays the median in place of a percentage, for a figure in days
 * @param before the same of as many months right before
 * @param difference from there to here, in points of a hundred or in days; null where either is
 *     missing
 * @param leftOut how many are left out, and what share of all that is; null for a figure that
 *     leaves out nothing
 * @param target in per cent; 0 where nothing is aimed at
 */
public record FigureLine(
    Figure figure,
    String code,
    long part,
    long whole,
    int least,
    BigDecimal percent,
    BigDecimal workingDays,
    BigDecimal before,
    BigDecimal difference,
    Long leftOut,
    BigDecimal leftOutPercent,
    int target) {

  static FigureLine of(Figure figure, FigureSum now, FigureSum before) {
    var value = now.value(figure);
    var then = before.value(figure);
    return new FigureLine(
        figure,
        figure.code(),
        now.part(),
        now.whole(),
        figure.least(),
        figure.isInDays() ? null : value,
        figure.isInDays() ? value : null,
        then,
        value == null || then == null ? null : value.subtract(then),
        figure.isLeavingOut() ? now.leftOut() : null,
        figure.isLeavingOut() ? now.leftOutPercent() : null,
        figure.target());
  }

  /** In per cent or working days; null where there are too few. */
  public BigDecimal value() {
    return percent == null ? workingDays : percent;
  }
}
