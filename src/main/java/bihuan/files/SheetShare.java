package bihuan.files;

import java.math.BigDecimal;

/** A share of a whole, in hundredths. */
public record SheetShare(BigDecimal percent) {}
