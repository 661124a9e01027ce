package bihuan.calendar.web;

import java.util.List;

/**
 * A year's calendar.
 *
 * @param provisional whether its holidays are not announced yet
 * @param notice where they were read, empty where there is no list
 * @param workingDays how many working days it has
 * @param days the days that are not as the week says: holidays, make-up days, days of this city
 */
public record YearView(
    int year, boolean provisional, String notice, int workingDays, List<DayView> days) {}
