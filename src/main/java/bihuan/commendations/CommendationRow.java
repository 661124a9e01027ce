package bihuan.commendations;

import bihuan.catalogue.Span;
import bihuan.city.District;
import bihuan.comparison.Merit;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was better than promised, without the person who says so.
 *
 * @param subject under which its evidence is kept
 */
public record CommendationRow(
    String id,
    String process,
    int edition,
    int step,
    Merit merit,
    BigDecimal promised,
    BigDecimal lived,
    Span span,
    District district,
    YearMonth month,
    String words,
    String subject) {}
