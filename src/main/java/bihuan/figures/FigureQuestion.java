package bihuan.figures;

import bihuan.city.District;
import bihuan.promises.Months;

/**
 * Of which months, unit and district figures are asked for.
 *
 * @param unit code of the unit; null for all
 * @param district null for all
 */
public record FigureQuestion(Months months, String unit, District district) {

  /** As many months as are asked for, right before them. */
  public Months before() {
    var length = months.each().size();
    return new Months(months.from().minusMonths(length), months.from().minusMonths(1));
  }
}
