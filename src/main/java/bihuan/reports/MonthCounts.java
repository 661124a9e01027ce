package bihuan.reports;

import java.time.YearMonth;

/**
 * What is told with a month.
 *
 * @param found handed to units; null where it is held back
 * @param closed null likewise
 */
public record MonthCounts(YearMonth month, Integer found, Integer closed) {}
