package bihuan.catalogue;

import bihuan.Amounts;
import bihuan.Signs;
import java.math.BigDecimal;

/**
 * A step of a process.
 *
 * @param number from 1
 * @param unit the code of the unit where a unit does it, else null
 * @param amount how many days, null where the span is not in days
 * @param counted whether its time counts towards what was promised
 */
public record StepRow(
    int number,
    String name,
    String english,
    Doer doer,
    String unit,
    BigDecimal amount,
    Span span,
    boolean counted) {

  public StepRow {
    name = EditionTerms.stripped(name);
    english = EditionTerms.stripped(english);
    unit = Signs.isMissing(unit) ? null : Signs.stripped(unit);
    amount = Amounts.plain(amount);
  }

  StepRow numbered(int other) {
    return new StepRow(other, name, english, doer, unit, amount, span, counted);
  }
}
