package bihuan.calendar;

import java.time.LocalDate;

/**
 * A day that is not as the week says: a holiday, or a weekend day worked in exchange for one.
 *
 * @param off true for a day off, false for a make-up day
 */
record Holiday(LocalDate date, Festival festival, boolean off) {}
