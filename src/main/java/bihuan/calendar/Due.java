package bihuan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a limit and how it was found.
 *
 * @param date the limit ends when this working day ends in the city's zone
 * @param provisional whether days of a year were counted that is not announced yet
 * @param days every day after the receipt up to the last, counted where worked
 */
public record Due(LocalDate date, boolean provisional, List<Day> days) {}
