package bihuan.calendar.web;

import bihuan.calendar.YearStatus;
import java.util.List;

/**
 * A year's calendar.
 *
 * @param provisional whether its holidays are not announced yet
 * @param status announced, provisional, or missing where there is no list at all
 * @param version of its list, from 1; 0 where there is none
 * @param number of the notice, empty where none is known
 * @param notice where they were read, empty where there is no list
 * @param workingDays how many working days it has
 * @param days the days that are not as the week says: holidays, make-up days, days of this city
 */
public record YearView(
    int year,
    boolean provisional,
    YearStatus status,
    int version,
    String number,
    String notice,
    int workingDays,
    List<DayView> days) {}
