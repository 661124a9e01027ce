package bihuan.comparison;

import bihuan.catalogue.Span;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Something that was better than promised.
 *
 * @param step 0 for the journey as a whole
 */
public record Praise(
    int step, Merit what, String unit, BigDecimal promised, BigDecimal lived, Span span)
    implements Serializable {

  public String code() {
    return step + "-" + what;
  }
}
