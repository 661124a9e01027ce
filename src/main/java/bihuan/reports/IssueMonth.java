package bihuan.reports;

import java.time.YearMonth;

/**
 * How many issues about a measure were handed to a unit in a month, and how many closed in it.
 *
 * @param measure its number; 0 for issues about none
 * @param improved closed with something changed for everyone
 */
record IssueMonth(YearMonth month, int measure, int handed, int closed, int improved) {}
