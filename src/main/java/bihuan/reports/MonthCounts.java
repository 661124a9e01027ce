package bihuan.reports;

import java.time.YearMonth;

/** What came in during a month and what was closed. */
public record MonthCounts(YearMonth month, long found, long closed) {}
